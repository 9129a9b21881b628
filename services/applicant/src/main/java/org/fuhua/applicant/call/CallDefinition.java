package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.budget.BudgetTemplate;
import org.fuhua.applicant.cap.Caps;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.indicator.Indicators;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.rules.ruleset.Condition;
import org.jspecify.annotations.Nullable;

/// A call as data: a new programme is a new definition, not new code.
///
/// @param clause clause of the action plan that the call carries out
/// @param deadlineAt last second accepted
/// @param graceSeconds added silently to the deadline
/// @param sandbox demonstration: may be closed early and publicised for less than five working days
/// @param needId challenge need that the call answers
/// @param regionCode region whose programme it is, by GB/T 2260; the province's when absent
/// @param quota projects that are supported at most; as many as the budget allows when absent
/// @param sealedUntilDeadline sealed opening (密封): until the deadline the agency sees how many were handed in, not what
/// @param recommendation way to the agency; the applicant's choice when absent
/// @param caps limits per person and organisation (限项); none when absent
/// @param consortium who applies together (联合体); the form alone says when absent
/// @param budgetTemplate heads and ceilings of the budget (预算模板); the form alone says when absent
/// @param indicators performance targets (绩效目标); none when absent
/// @param formalChecks what the formal check looks at (形式审查要点), in the order shown
/// @param milestones what every agreement begins with
/// @param terms opaque here
public record CallDefinition(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,39}") @Schema(examples = "2025-TS-DIRECT")
        String code,

        @NotBlank @Size(max = 200) String titleZh,
        @NotBlank @Size(max = 200) String titleEn,

        @NotNull @Pattern(regexp = CLAUSE) @Schema(examples = "8")
        String clause,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "GRANT")
        String instrument,

        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> leadDepartments,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> responsibleDepartments,
        @NotNull Instant opensAt,
        @NotNull Instant deadlineAt,
        @Min(0) @Max(3600) int graceSeconds,
        boolean sandbox,
        @Nullable UUID needId,
        @NotNull @Valid Budget budget,
        @NotNull @Valid FormDefinition form,

        @NotNull @Size(max = 20) List<@NotNull @Valid AttachmentSlot> attachments,

        @NotNull @Valid Eligibility eligibility,
        @NotNull @Valid Review review,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Tranche> tranches,
        @NotNull @Size(max = 20) List<@NotNull @Valid Basis> basis,

        @Nullable @Pattern(regexp = "\\d{6}") @Schema(examples = "370000")
        String regionCode,

        @Nullable @Min(1) @Max(10_000) Integer quota,
        @Nullable Boolean sealedUntilDeadline,
        @Nullable @Valid Recommendation recommendation,
        @Nullable @Valid Caps caps,
        @Nullable @Valid ConsortiumRules consortium,
        @Nullable @Valid BudgetTemplate budgetTemplate,
        @Nullable @Valid Indicators indicators,
        @Nullable @Size(max = 60) List<@NotNull @Valid FormalCheckItem> formalChecks,
        @Nullable @Size(max = 30) List<@NotNull @Valid Milestone> milestones,

        @Nullable @Schema(type = SchemaType.OBJECT, description = "Terms of the instrument, read by funding alone")
        JsonNode terms) {

    public static final String CLAUSE = "[1-9]|1[0-6]|3\\.[1-4]";

    /// @param total sum of all awards at most
    /// @param maxAward one award at most
    public record Budget(
            @NotBlank @Size(max = 60) @Schema(examples = "BCI-2026")
            String poolCode,

            @NotNull @Valid MoneyView total,
            @NotNull @Valid MoneyView maxAward) {}

    /// A place for files; the type is told by content.
    public record AttachmentSlot(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}") @Schema(examples = "plan")
            String slot,

            @NotBlank @Size(max = 200) String titleZh,
            @NotBlank @Size(max = 200) String titleEn,
            boolean required,

            @NotEmpty @Size(max = 20)
            List<@NotNull @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}") String> mediaTypes,

            @Min(1) @Max(26_214_400) long maxBytes) {}

    /// Who can apply.
    ///
    /// @param organisationKinds any when empty
    /// @param regionPrefix leading digits of the organisation's region
    /// @param maxPerOrganisation applications of one organisation at most; unlimited when absent
    /// @param excludedOrganisationIds organisations that cannot apply, such as the owner of a challenge
    /// @param conditions all of them have to hold; what they may read is in `docs/reference/conditions.md`
    public record Eligibility(
            @NotNull Set<@NotNull OrganisationKind> organisationKinds,
            @Nullable @Pattern(regexp = "\\d{2,6}") String regionPrefix,
            @Nullable @Min(1) @Max(1000) Integer maxPerOrganisation,
            @Nullable @Size(max = 20) Set<@NotNull UUID> excludedOrganisationIds,
            @Nullable @Size(max = 40) List<@NotNull Condition> conditions) {

        List<Condition> allConditions() {
            return conditions == null ? List.of() : conditions;
        }
    }

    /// @param panelSize experts of the panel, of whom each application has some; not settled when absent
    /// @param blindness single blind when absent
    /// @param scoring how totals become a ranking; by their mean when absent
    /// @param assignment how experts are assigned; to the greatest total affinity when absent
    /// @param ranking how ties are broken and whether decisions may depart from the ranking
    /// @param meeting how the panel meets and votes; review's own rule holds when absent
    /// @param objections how objections to the public notice are handled
    /// @param stages kinds of review in the order in which they follow; sheets and a panel when absent
    public record Review(
            @Min(1) @Max(15) int reviewsPerApplication,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> rubric,
            @Min(0) @Max(60) int noticeWorkingDays,
            @Nullable @Min(1) @Max(99) Integer panelSize,
            @Nullable Blindness blindness,
            @Nullable @Valid Scoring scoring,
            @Nullable @Valid Assignment assignment,
            @Nullable @Valid Ranking ranking,
            @Nullable @Valid Meeting meeting,
            @Nullable @Valid Objections objections,
            @Nullable @Size(min = 1, max = 4) List<@NotNull @Valid Stage> stages) {}

    /// A kind of review that the call has (评审环节), named before the call opens.
    ///
    /// @param panelSize experts who come together; those of the panel when absent
    /// @param quorum of them who have to be there for an application; that of the panel when absent
    /// @param order how its score orders the ranking; it stands beside and orders nothing when absent
    /// @param weightPercent what its score weighs against the one before, out of 100; the other one weighs the rest
    public record Stage(
            @NotNull StageKind kind,
            @Nullable @Min(1) @Max(99) Integer panelSize,
            @Nullable @Min(2) @Max(99) Integer quorum,
            @Nullable StageOrder order,
            @Nullable @Min(1) @Max(99) Integer weightPercent) {}

    /// How experts are assigned to applications, named before the call opens (专家分配方式).
    ///
    /// @param objective what a plan aims at; `review` works it out in the version that is then in force
    /// @param composition who must be among the experts of each application; anybody when absent
    public record Assignment(
            @NotNull AssignmentObjective objective,
            @Nullable @Valid Composition composition) {}

    /// Who must be among the experts of each application (专家组构成). Shares are in hundredths of a percent of the
    /// reviews of an application, rounded up to whole experts; what is absent is not asked for.
    ///
    /// @param technicalShareBp technical experts (技术专家)
    /// @param financeMin how many finance experts (财务专家)
    /// @param outOfUnitShareBp who never worked for the applicant, its partners, who recommends it or what hangs
    ///     together with it (外单位专家)
    /// @param outOfRegionShareBp who works elsewhere than where the applicant is registered (外地专家)
    /// @param outOfRegionLevel what counts as elsewhere
    /// @param newShareBp who did not judge this applicant for some time (近年未评审过该申报单位)
    /// @param newWithinYears for how many years
    /// @param seniorShareBp academicians and senior titles (正高级及以上)
    /// @param juniorShareBp associate titles and others (副高级及以下)
    public record Composition(
            @Nullable @Min(1) @Max(10_000) Integer technicalShareBp,
            @Nullable @Min(1) @Max(15) Integer financeMin,
            @Nullable @Min(1) @Max(10_000) Integer outOfUnitShareBp,
            @Nullable @Min(1) @Max(10_000) Integer outOfRegionShareBp,
            @Nullable RegionLevel outOfRegionLevel,
            @Nullable @Min(1) @Max(10_000) Integer newShareBp,
            @Nullable @Min(1) @Max(20) Integer newWithinYears,
            @Nullable @Min(1) @Max(10_000) Integer seniorShareBp,
            @Nullable @Min(1) @Max(10_000) Integer juniorShareBp) {}

    /// What holds between the ranking and the decisions, named before the call opens (排序规则). When a call says nothing,
    /// equal scores stay ties and departures have to be confirmed.
    ///
    /// @param departures whether decisions may depart from the ranking at all
    /// @param tieBreak what equal scores are told apart by, in this order; what stays equal stays a tie
    public record Ranking(
            @NotNull RankingDepartures departures,
            @NotNull @Size(max = 4) List<@NotNull TieBreak> tieBreak) {}

    /// How the panel meets (会评规则), named before the call opens.
    ///
    /// @param quorum members who have to be in the room for an item
    /// @param approvalPercent share of the members in the room whose approval carries an item
    public record Meeting(
            @Min(2) @Max(99) int quorum, @Min(1) @Max(100) int approvalPercent) {}

    /// How objections to the public notice are handled (异议处理); periods in working days, each counted from the day
    /// after it begins. When a call says nothing, review's own rule holds.
    ///
    /// @param acceptanceDays in which it is decided whether an objection is taken up
    /// @param investigationDays in which one that was taken up is decided
    /// @param hearingDays in which the applicant concerned may answer
    /// @param shownAnew whether an award that an upheld objection changed goes on public notice again
    public record Objections(
            @Min(1) @Max(15) int acceptanceDays,
            @Min(5) @Max(125) int investigationDays,
            @Min(3) @Max(15) int hearingDays,
            boolean shownAnew) {}

    /// How experts' totals become a ranking, named before the call opens (评分汇总方法).
    ///
    /// @param wideSpread points between highest and lowest total above which the experts are to talk again
    public record Scoring(
            @NotNull ScoringMethod method, @Min(1) @Max(100) int wideSpread) {}

    /// @param weight share of the total in percent
    /// @param mayNotApply whether an expert may leave it out; its weight then goes to the others
    /// @param anchors what its levels stand for, the lowest first
    public record Criterion(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,39}")
            String code,

            @NotBlank @Size(max = 200) String labelZh,
            @NotBlank @Size(max = 200) String labelEn,
            @Min(1) @Max(100) int weight,
            @Min(1) @Max(100) int maxScore,
            @Nullable Boolean mayNotApply,
            @Nullable @Size(max = 20) List<@NotNull @Valid Anchor> anchors) {}

    /// What a level of a criterion stands for (评分标准).
    ///
    /// @param from scores from this one up to the next anchor
    public record Anchor(
            @Min(0) @Max(100) int from,
            @NotBlank @Size(max = 200) String zh,
            @NotBlank @Size(max = 200) String en) {}

    /// @param shareBp share of the award in hundredths of a percent
    public record Tranche(
            @Min(1) @Max(20) int no,
            @Min(1) @Max(10_000) int shareBp,
            @NotBlank @Size(max = 200) String titleZh,
            @NotBlank @Size(max = 200) String titleEn) {}

    /// Whether handed-in applications stay unread until the deadline.
    public boolean opensSealed() {
        return Boolean.TRUE.equals(sealedUntilDeadline);
    }

    /// A document that the call rests on.
    public record Basis(
            @NotBlank @Size(max = 200) String titleZh,
            @Nullable @Size(min = 1, max = 100) String documentNo) {}
}
