package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.DOSSIER_INVALID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What an expert states about work, people and interests, as it is asked for and shown.
///
/// @param languages codes of ISO 639
@Schema(examples = """
                {"employments": [{"organisationName": "山东大学", "from": "2015-07-01", "to": "2025-06-30"}],
                 "works": [{"title": "柔性电极阵列的长期稳定性", "year": 2025, "coauthors": [{"name": "王晓"}]}],
                 "ties": [{"kind": "SUPERVISION", "person": {"name": "赵一鸣", "email": "zhao@example.cn"}}],
                 "interests": [{"kind": "ADVISORY", "organisationName": "示例科技有限公司", "from": "2024-01-01"}],
                 "languages": ["zh", "en"], "absences": []}""")
record StatedDossier(
        @NotNull @Size(max = 30) List<@NotNull @Valid StatedEmployment> employments,
        @NotNull @Size(max = 200) List<@NotNull @Valid StatedWork> works,
        @NotNull @Size(max = 200) List<@NotNull @Valid StatedTie> ties,
        @NotNull @Size(max = 50) List<@NotNull @Valid StatedInterest> interests,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Size(max = 50) List<@NotNull @Valid StatedAbsence> absences) {

    static final String USCC = "[0-9A-HJ-NP-RTUW-Y]{18}";

    /// An earlier or further place of work (任职经历).
    ///
    /// @param to last day; absent while it lasts
    record StatedEmployment(
            @Nullable @Pattern(regexp = USCC) String uscc,
            @NotBlank @Size(max = 200) String organisationName,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /// @param email by which the person is found in teams; nobody is without it
    record StatedPerson(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Email @Size(max = 200) String email) {
        @Override
        public String toString() {
            return "StatedPerson[…]";
        }
    }

    record StatedWork(
            @NotBlank @Size(max = 300) String title,
            @NotNull @Min(1900) @Max(2200) Integer year,
            @NotNull @Size(max = 50) List<@NotNull @Valid StatedPerson> coauthors) {}

    /// @param organisationName where the other works
    /// @param lastOn last day of a cooperation; absent while it lasts
    record StatedTie(
            @NotNull TieKind kind,
            @NotNull @Valid StatedPerson person,
            @Nullable @Pattern(regexp = USCC) String uscc,
            @Nullable @Size(min = 1, max = 200) String organisationName,
            @Nullable LocalDate lastOn,
            @Nullable @Size(max = 300) String what) {}

    /// @param share percentage of the capital, exact
    /// @param to last day; absent while it lasts
    record StatedInterest(
            @NotNull InterestKind kind,
            @Nullable @Pattern(regexp = USCC) String uscc,
            @NotBlank @Size(max = 200) String organisationName,

            @Nullable @Pattern(regexp = "(100|\\d{1,2})(\\.\\d{1,6})?")
            String share,

            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /// A time in which the expert cannot be asked; both days included.
    record StatedAbsence(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /// Refuses periods that end before they begin, and ties by which nobody could be found.
    void check() {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < employments.size(); i++)
            period(
                    errors,
                    "/employments/" + i,
                    employments.get(i).from(),
                    employments.get(i).to());
        for (int i = 0; i < interests.size(); i++)
            period(
                    errors,
                    "/interests/" + i,
                    interests.get(i).from(),
                    interests.get(i).to());
        for (int i = 0; i < absences.size(); i++)
            period(
                    errors,
                    "/absences/" + i,
                    absences.get(i).from(),
                    absences.get(i).to());
        for (int i = 0; i < ties.size(); i++)
            if (ties.get(i).person().email() == null && ties.get(i).organisationName() == null)
                errors.add(new FieldError(
                        "/ties/" + i + "/person/email",
                        "tie-without-trace",
                        "请填写对方邮箱或所在单位，否则无法据此回避",
                        "Without an address or a unit nobody can be found by this"));
        if (!errors.isEmpty()) throw Refusal.of(DOSSIER_INVALID, errors);
    }

    private static void period(List<FieldError> errors, String at, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from))
            errors.add(new FieldError(at + "/to", "ends-before-start", "须不早于起始日", "It ends before it starts"));
    }

    @Override
    public String toString() {
        return "StatedDossier[…]";
    }
}
