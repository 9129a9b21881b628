package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.PANELLIST_TIED;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.conflict.ConflictLookup;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;

/// The experts' re-review of a listed activity (专家复核): asked for by the unit, organised by the agency.
@ApplicationScoped
class RunRereview {
    private final EthicsDesk desk;
    private final EthicsReviews reviews;
    private final ExpertLookup experts;
    private final ConflictLookup conflicts;
    private final ApplicationLookup applications;
    private final Clock clock;

    RunRereview(
            EthicsDesk desk,
            EthicsReviews reviews,
            ExpertLookup experts,
            ConflictLookup conflicts,
            ApplicationLookup applications,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.experts = experts;
        this.conflicts = conflicts;
        this.applications = applications;
        this.clock = clock;
    }

    /// What a panellist says.
    record Said(boolean agrees, boolean compliant, boolean reasonable, String comment) {}

    @Transactional
    void request(UUID id, ExpectedVersion expected) {
        var laid = desk.forUnit(id, expected);
        desk.done(laid, "REQUEST_REREVIEW", laid.review().requestRereview(laid.rules(), clock.instant()), null);
    }

    @Transactional
    void exempt(UUID id, ExpectedVersion expected, String documentNo) {
        var laid = desk.open(id, expected);
        desk.done(laid, "EXEMPT", laid.review().exempt(documentNo, laid.rules(), clock.instant()), documentNo);
    }

    @Transactional
    void seat(UUID id, ExpectedVersion expected, List<Panel.Panellist> seats) {
        var laid = desk.open(id, expected);
        checkFree(laid, seats);
        laid.review().seat(seats, laid.rules());
        keepSeats(laid.review());
        desk.done(laid, "SEAT_PANEL", List.of(), null);
    }

    @Transactional
    void opine(UUID id, Said said) {
        var laid = desk.open(id, null);
        var me = panellist(laid);
        laid.review()
                .opine(new Panel.Opinion(
                        me, said.agrees(), said.compliant(), said.reasonable(), said.comment(), clock.instant()));
        desk.done(laid, "OPINE", List.of(), null);
    }

    /// Who says to have a tie leaves the panel and sees the review no more.
    @Transactional
    void leave(UUID id) {
        var laid = desk.open(id, null);
        laid.review().leavePanel(panellist(laid));
        keepSeats(laid.review());
        desk.done(laid, "LEAVE_PANEL", List.of(), null);
    }

    @Transactional
    void close(UUID id, ExpectedVersion expected) {
        var laid = desk.open(id, expected);
        desk.done(laid, "CLOSE_PANEL", laid.review().closePanel(laid.rules()), null);
    }

    @Transactional
    void decideFinally(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        var events = laid.review().decideFinally(reason, laid.rules(), laid.by(), clock.instant());
        desk.done(laid, "DECIDE_FINALLY", events, null);
    }

    private void keepSeats(EthicsReview review) {
        reviews.seat(
                review.id(),
                review.panel().seats().stream().map(Panel.Panellist::expertId).toList());
    }

    private UUID panellist(EthicsDesk.Laid laid) {
        return experts.current()
                .map(ExpertFacts::id)
                .filter(laid.review().panel()::has)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// As strict as the assignment of experts to applications; nobody of the committee or of its unit sits on the
    /// panel.
    private void checkFree(EthicsDesk.Laid laid, List<Panel.Panellist> seats) {
        var application = applications.find(laid.review().applicationId()).orElseThrow();
        var tied = conflicts.policy().against(new ConflictPolicy.Target(application));
        var accounts =
                experts.accounts(seats.stream().map(Panel.Panellist::expertId).toList());
        for (int i = 0; i < seats.size(); i++) {
            var pointer = "/seats/" + i + "/expertId";
            var expert =
                    experts.find(seats.get(i).expertId()).orElseThrow(() -> new Refusal(UNKNOWN_EXPERT).at(pointer));
            if (tied.containsKey(expert.id())
                    || sits(laid.committee(), expert, accounts.getOrDefault(expert.id(), Set.of())))
                throw new Refusal(PANELLIST_TIED, "expertId", expert.id()).at(pointer);
        }
    }

    /// @param accounts of the expert; somebody who was registered twice has more than one
    private static boolean sits(EthicsCommittee committee, ExpertFacts expert, Set<String> accounts) {
        return committee.organisationId().equals(expert.organisationId())
                || committee.members().stream()
                        .anyMatch(m ->
                                accounts.contains(m.subject()) || expert.key().equals(m.emailKey()));
    }
}
