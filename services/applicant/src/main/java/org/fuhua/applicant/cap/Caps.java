package org.fuhua.applicant.cap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/// What a call counts about people and organisations, as data.
///
/// @param people where the form names the people who are counted; needed by caps per person
public record Caps(
        @Nullable @Size(max = 10) List<@NotNull @Valid PeopleAt> people,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Cap> rules) {

    /// Who is counted: the person in charge (负责人) or the core of the team (骨干).
    public enum Role {
        LEAD,
        CORE
    }

    public enum Per {
        PERSON,
        ORGANISATION
    }

    /// Which other applications are counted.
    public enum Within {
        CALL,
        INSTRUMENT,
        ALL_CALLS
    }

    /// How far a counted application got: handed in and not turned down yet, or chosen for support (在研).
    public enum Status {
        APPLYING,
        SUPPORTED
    }

    /// People of one role in the form.
    ///
    /// @param pointer to one person or to a list of them; a number is a place in a list, as in `/team/members/0`
    /// @param key member that tells a person from others, an address or an identity number; has to be personal
    public record PeopleAt(
            @NotNull Role role,

            @NotNull @Pattern(regexp = FormDefinition.POINTER) @Schema(examples = "/team/members/0")
            String pointer,

            @NotNull @Pattern(regexp = "[A-Za-z_][A-Za-z0-9_]{0,39}") @Schema(examples = "email")
            String key) {}

    /// One limit. The application that is judged counts as one.
    ///
    /// @param source document that the limit rests on
    /// @param roles whose parts count; persons only
    /// @param within this call alone when absent
    /// @param years calendar years back to which is counted, this one included; without limit when absent
    /// @param statuses both when absent
    /// @param most how many there may be
    /// @param countsPartners whether organisations that signed as partners of a consortium count like the lead;
    ///     organisations only, not when absent
    public record Cap(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "one-per-head")
            String code,

            @NotBlank @Size(max = 200) String zh,
            @NotBlank @Size(max = 200) String en,
            @NotBlank @Size(max = 200) String source,
            @NotNull Per per,
            @Nullable @Size(min = 1) Set<@NotNull Role> roles,
            @Nullable Within within,
            @Nullable @Min(1) @Max(10) Integer years,
            @Nullable @Size(min = 1) Set<@NotNull Status> statuses,
            @Min(1) @Max(1000) int most,
            @Nullable Boolean countsPartners) {

        boolean partnersCount() {
            return Boolean.TRUE.equals(countsPartners);
        }

        Set<Role> countedRoles() {
            return roles == null ? Set.of(Role.values()) : roles;
        }

        Within reach() {
            return within == null ? Within.CALL : within;
        }

        Set<Status> countedStatuses() {
            return statuses == null ? Set.of(Status.values()) : statuses;
        }
    }

    public List<PeopleAt> allPeople() {
        return people == null ? List.of() : people;
    }
}
