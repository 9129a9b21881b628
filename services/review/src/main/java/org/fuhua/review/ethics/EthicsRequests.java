package org.fuhua.review.ethics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.jspecify.annotations.Nullable;

/// What is asked of ethics reviews over HTTP.
final class EthicsRequests {
    private EthicsRequests() {}

    /// @param involves what the activity works with
    /// @param listed codes of listed activities that the unit sees in it
    @Schema(name = "EthicsDescription", examples = """
                    {"involves": ["HUMAN", "DATA"], "listed": ["INVASIVE_BCI"],
                     "listedReason": "植入式电极用于癫痫治疗的临床研究，属清单第四项。", "riskBenefit": "手术风险可控，预期获益明确。"}""")
    record Said(
            @NotNull @Size(max = 4) Set<@NotNull Subject> involves,
            @NotNull @Size(max = 7) List<@NotBlank @Size(max = 40) String> listed,
            @Nullable @Size(max = 2000) String listedReason,
            @Nullable @Size(max = 8000) String riskBenefit) {
        PreparePack.Said toSaid() {
            return new PreparePack.Said(involves, listed, listedReason, riskBenefit);
        }
    }

    @Schema(name = "OpenEthicsReviewRequest")
    record Open(
            @NotNull UUID applicationId,
            @NotNull UUID committeeId,
            @NotNull @Valid Said said) {}

    @Schema(name = "EthicsLack", examples = "{\"item\": \"CONSENT\", \"what\": \"缺少未成年人监护人签署页\"}")
    record Lack(
            @NotBlank @Size(max = 40) String item,
            @NotBlank @Size(max = 1000) String what) {}

    @Schema(name = "ReturnEthicsRequest")
    record Return(@NotEmpty @Size(max = 60) List<@NotNull @Valid Lack> lacking) {
        List<Completeness.Lack> toLacking() {
            return lacking.stream()
                    .map(l -> new Completeness.Lack(l.item(), l.what()))
                    .toList();
        }
    }

    /// @param listed codes of listed activities that the committee sees
    /// @param reason why, where that differs from the unit's view
    @Schema(
            name = "AcceptEthicsRequest",
            examples = "{\"listed\": [\"INVASIVE_BCI\", \"HUMAN_MACHINE\"], \"reason\": \"调控情绪，亦属第五项。\"}")
    record Accept(
            @NotNull @Size(max = 7) List<@NotBlank @Size(max = 40) String> listed,
            @Nullable @Size(max = 2000) String reason) {}

    @Schema(name = "EthicsProcedure")
    enum Procedure {
        SIMPLIFIED,
        MEETING,
        EMERGENCY
    }

    /// @param ground of a simplified review, by the measures
    /// @param members who is asked in a simplified review
    /// @param reason of an emergency
    @Schema(name = "EthicsProcedureRequest", examples = "{\"procedure\": \"MEETING\"}")
    record Proceed(
            @NotNull Procedure procedure,
            @Nullable @Size(max = 40) String ground,
            @Nullable @Size(max = 60) Set<@NotBlank @Size(max = 200) String> members,
            @Nullable @Size(max = 1000) String reason) {
        @AssertTrue(message = "a simplified review names its ground and members, an emergency its reason")
        @Schema(hidden = true)
        boolean isExplained() {
            return procedure == null
                    || switch (procedure) {
                        case SIMPLIFIED -> ground != null && members != null;
                        case EMERGENCY -> reason != null && !reason.isBlank();
                        case MEETING -> true;
                    };
        }
    }

    /// @param present subjects of voting members who are there
    /// @param advisers who was heard, without a vote
    @Schema(name = "EthicsMeetingRequest")
    record Meeting(
            @NotNull Instant heldAt,
            @NotNull @Size(max = 60) Set<@NotBlank @Size(max = 200) String> present,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> advisers,
            @Nullable @Size(max = 20_000) String minutes) {}

    @Schema(name = "EthicsVoteRequest", examples = "{\"outcome\": \"APPROVE\", \"comment\": \"风险受益比合理\"}")
    record Vote(
            @NotNull EthicsOutcome outcome,
            @Nullable @Size(max = 2000) String comment) {}

    @Schema(name = "EthicsDecisionRequest", examples = "{\"reason\": \"知情同意充分，风险可控。\"}")
    record Decide(
            @NotBlank @Size(max = 8000) String reason,
            @Nullable @Size(max = 8000) String conditions) {}

    @Schema(name = "EthicsExtensionRequest", examples = "{\"days\": 15, \"reason\": \"需补充专家咨询\"}")
    record Extend(
            @Min(1) @Max(365) int days,
            @NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "EthicsReasonRequest", examples = "{\"reason\": \"随访发现不良事件\"}")
    record Reason(@NotBlank @Size(max = 8000) String reason) {}

    @Schema(name = "EthicsAnswerRequest", examples = "{\"accepted\": true, \"reason\": \"已按要求修改\"}")
    record Answer(
            boolean accepted, @NotBlank @Size(max = 8000) String reason) {}

    @Schema(name = "EthicsExemptionRequest", examples = "{\"documentNo\": \"国械临审〔2026〕12号\"}")
    record Exempt(@NotBlank @Size(max = 100) String documentNo) {}

    @Schema(name = "EthicsPanelRequest")
    record Seats(@NotEmpty @Size(max = 30) List<@NotNull @Valid SeatOf> seats) {
        List<Panel.Panellist> toSeats() {
            return seats.stream()
                    .map(s -> new Panel.Panellist(s.expertId(), s.kind()))
                    .toList();
        }
    }

    @Schema(name = "EthicsPanelSeat")
    record SeatOf(@NotNull UUID expertId, @NotNull Kind kind) {}

    /// @param free the expert's word that there is no tie; whoever has one leaves the panel instead
    @Schema(name = "EthicsOpinionRequest", examples = """
                    {"free": true, "agrees": true, "compliant": true, "reasonable": true, "comment": "初审程序合规，结论合理"}""")
    record Opinion(
            @AssertTrue boolean free,
            boolean agrees,
            boolean compliant,
            boolean reasonable,
            @NotBlank @Size(max = 8000) String comment) {
        RunRereview.Said toSaid() {
            return new RunRereview.Said(agrees, compliant, reasonable, comment);
        }
    }

    @Schema(name = "EthicsRegistrationRequest", examples = "{\"number\": \"LLQD-2026-0007\", \"on\": \"2026-12-20\"}")
    record Register(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate on) {}
}
