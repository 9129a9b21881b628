package org.fuhua.review.ethics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.fuhua.review.ethics.committee.Seat;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRuleSet.PackItem;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.jspecify.annotations.Nullable;

/// An ethics review as its viewer may see it.
///
/// @param viewer in what part the viewer sees it; decides what is there
/// @param rules the measures it goes by
/// @param needed what has to be handed in
/// @param lackTold what the first return named; what else is lacking can no longer be asked for
/// @param deliberation only for the committee, less those who keep away, the agency and auditors
/// @param panel only for the agency and auditors; a panellist sees the own opinion
/// @param registerBy last day to enter a listed activity on the national platform
public record EthicsView(
        EthicsSummary summary,
        long version,
        Viewer viewer,
        EthicsRuleSet rules,
        Set<Subject> involves,
        boolean entrusted,
        @Nullable String riskBenefit,
        List<String> listedByUnit,
        @Nullable String listedReason,
        @Nullable List<String> listedByCommittee,
        @Nullable String committeeListedReason,
        List<PackItem> needed,
        List<PackItem> missing,
        List<LackView> lackTold,
        List<LackView> lackOpen,
        List<FileView> files,
        @Nullable Instant acceptedAt,
        @Nullable DeliberationView deliberation,
        List<DecisionView> decisions,
        @Nullable PanelView panel,
        List<NoteView> notes,
        @Nullable String exemptedBy,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate registerBy,
        List<FollowUpView> followUps) {

    /// In what part somebody looks at a review.
    @Schema(name = "EthicsViewer")
    public enum Viewer {
        UNIT,
        CHAIR,
        SECRETARY,
        MEMBER,
        RECUSED,
        PANELLIST,
        AGENCY,
        AUDITOR;

        static Viewer of(Seat seat) {
            return switch (seat) {
                case CHAIR -> CHAIR;
                case MEMBER -> MEMBER;
                case SECRETARY -> SECRETARY;
            };
        }

        /// @return whether the committee's table is open to them
        boolean deliberates() {
            return this == CHAIR || this == SECRETARY || this == MEMBER || oversees();
        }

        boolean oversees() {
            return this == AGENCY || this == AUDITOR;
        }
    }

    @Schema(name = "EthicsLackView")
    public record LackView(String item, String what) {
        static List<LackView> of(List<Completeness.Lack> lacking) {
            return lacking.stream().map(l -> new LackView(l.item(), l.what())).toList();
        }
    }

    @Schema(name = "EthicsFileView")
    public record FileView(UUID id, String item, String fileName, String mediaType, long size, Instant addedAt) {}

    /// @param ground code of why a simplified review was enough
    @Schema(name = "EthicsDeliberationView")
    public record DeliberationView(
            @Nullable String ground,
            @Nullable Instant heldAt,
            List<String> advisers,
            @Nullable String minutes,
            List<VoiceView> members) {}

    /// A member's part in the deliberation.
    @Schema(name = "EthicsVoiceView")
    public record VoiceView(
            String subject,
            String name,
            Kind kind,
            Seat seat,
            boolean outside,
            boolean present,
            @Nullable String recusal,
            boolean recusalFound,
            @Nullable EthicsOutcome vote,
            @Nullable String comment) {
        @Override
        public String toString() {
            return "VoiceView[" + subject + "]";
        }
    }

    @Schema(name = "EthicsDecisionView")
    public record DecisionView(
            EthicsOutcome outcome,
            String outcomeZh,
            String outcomeEn,
            String reason,
            @Nullable String conditions,
            @Nullable Long voices,
            @Nullable Long whole,
            Instant decidedAt) {}

    @Schema(name = "EthicsPanelView")
    public record PanelView(List<PanellistView> seats) {}

    @Schema(name = "EthicsPanellistView")
    public record PanellistView(
            UUID expertId,
            @Nullable String name,
            Kind kind,
            @Nullable Boolean agrees,
            @Nullable Boolean compliant,
            @Nullable Boolean reasonable,
            @Nullable String comment) {
        @Override
        public String toString() {
            return "PanellistView[" + expertId + "]";
        }
    }

    @Schema(name = "EthicsNoteView")
    public record NoteView(String kind, String text, Instant at) {}

    @Schema(name = "EthicsFollowUpView")
    public record FollowUpView(
            LocalDate dueOn,
            String report,
            Instant reportedAt,
            @Nullable Instant checkedAt,
            @Nullable String finding) {}

    /// What a view is made of beside the review.
    ///
    /// @param memberNames of the committee; empty for whoever may not know them
    /// @param expertNames of the panel; empty likewise
    /// @param me the expert who looks; absent for others
    record Sources(
            EthicsSummary summary,
            Viewer viewer,
            EthicsCommittee committee,
            EthicsRuleSet rules,
            Map<String, String> memberNames,
            Map<UUID, String> expertNames,
            @Nullable UUID me) {}

    static EthicsView from(EthicsReview review, Sources sources) {
        var described = review.description();
        var checked = review.completeness();
        var after = review.aftercare();
        var registration = after.registration();
        boolean shut = sources.viewer() == Viewer.RECUSED;
        return new EthicsView(
                sources.summary(),
                review.version(),
                sources.viewer(),
                sources.rules(),
                described.involves(),
                described.entrusted(),
                shut ? null : described.riskBenefit(),
                described.listed(),
                shut ? null : described.listedReason(),
                checked.listed(),
                shut ? null : checked.listedReason(),
                described.needed(sources.rules()),
                review.missing(sources.rules()),
                shut ? List.of() : LackView.of(checked.told()),
                shut ? List.of() : LackView.of(checked.open()),
                shut ? List.of() : review.files().stream().map(EthicsView::file).toList(),
                review.acceptedAt(),
                sources.viewer().deliberates() ? deliberation(review, sources) : null,
                shut
                        ? List.of()
                        : review.decisions().stream().map(EthicsView::decision).toList(),
                panel(review, sources),
                shut
                        ? List.of()
                        : after.notes().stream()
                                .map(n -> new NoteView(n.kind().name(), n.text(), n.at()))
                                .toList(),
                after.exemptedBy(),
                registration == null ? null : registration.number(),
                registration == null ? null : registration.on(),
                registerBy(review, sources.rules()),
                shut
                        ? List.of()
                        : after.followUps().stream()
                                .map(f -> new FollowUpView(
                                        f.dueOn(), f.report(), f.reportedAt(), f.checkedAt(), f.finding()))
                                .toList());
    }

    private static FileView file(EthicsFile file) {
        return new FileView(file.id(), file.item(), file.fileName(), file.mediaType(), file.size(), file.addedAt());
    }

    private static DecisionView decision(EthicsDecision decision) {
        return new DecisionView(
                decision.outcome(),
                decision.outcome().zh,
                decision.outcome().en,
                decision.reason(),
                decision.conditions(),
                decision.voices(),
                decision.whole(),
                decision.decidedAt());
    }

    private static DeliberationView deliberation(EthicsReview review, Sources sources) {
        var table = review.deliberation();
        var votes = table.bySubject();
        return new DeliberationView(
                table.ground(),
                table.heldAt(),
                table.advisers(),
                table.minutes(),
                sources.committee().members().stream()
                        .map(m -> voice(m, table, votes.get(m.subject()), sources.memberNames()))
                        .toList());
    }

    private static VoiceView voice(
            CommitteeMember member, Deliberation table, Deliberation.@Nullable Vote vote, Map<String, String> names) {
        var recusal = table.recusals().stream()
                .filter(r -> r.subject().equals(member.subject()))
                .findFirst();
        return new VoiceView(
                member.subject(),
                names.getOrDefault(member.subject(), ""),
                member.kind(),
                member.seat(),
                member.outside(),
                table.present().contains(member.subject()),
                recusal.map(Deliberation.Recusal::reason).orElse(null),
                recusal.map(Deliberation.Recusal::found).orElse(false),
                vote == null ? null : vote.outcome(),
                vote == null ? null : vote.comment());
    }

    /// Panellists see who they are and what they said themselves; the others' opinions stay the agency's.
    private static @Nullable PanelView panel(EthicsReview review, Sources sources) {
        if (!sources.viewer().oversees() && sources.viewer() != Viewer.PANELLIST) return null;
        var panel = review.panel();
        return new PanelView(panel.seats().stream()
                .filter(seat -> sources.viewer().oversees() || seat.expertId().equals(sources.me()))
                .map(seat -> {
                    var said = panel.opinions().stream()
                            .filter(o -> o.expertId().equals(seat.expertId()))
                            .findFirst();
                    return new PanellistView(
                            seat.expertId(),
                            sources.expertNames().get(seat.expertId()),
                            seat.kind(),
                            said.map(Panel.Opinion::agrees).orElse(null),
                            said.map(Panel.Opinion::compliant).orElse(null),
                            said.map(Panel.Opinion::reasonable).orElse(null),
                            said.map(Panel.Opinion::comment).orElse(null));
                })
                .toList());
    }

    private static @Nullable LocalDate registerBy(EthicsReview review, EthicsRuleSet rules) {
        if (review.state() != EthicsState.APPROVED
                || !review.isListed()
                || review.decisions().isEmpty()) return null;
        return LocalDate.ofInstant(
                        review.decisions().getLast().decidedAt(), org.fuhua.platform.time.Clocks.PROGRAMME_ZONE)
                .plusDays(rules.figures().activityRegistrationDays().value());
    }
}
