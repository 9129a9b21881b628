package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.ETHICS_MEMBER_RECUSED;
import static org.fuhua.review.ReviewProblem.NOT_COMMITTEE_SEAT;
import static org.fuhua.review.ReviewProblem.NOT_WRITER_OF_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeLookup;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.fuhua.review.ethics.committee.Seat;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.fuhua.review.intake.MembershipCopies;
import org.jspecify.annotations.Nullable;

/// Lays a review before whoever may do something with it, locked; to everybody else it does not exist. Puts away
/// what was done: facts and audit, in the same transaction.
@ApplicationScoped
class EthicsDesk {
    private final EthicsReviews reviews;
    private final CommitteeLookup committees;
    private final MembershipCopies memberships;
    private final EthicsRules rules;
    private final EthicsPublisher publisher;
    private final Actors actors;
    private final Audit audit;

    EthicsDesk(
            EthicsReviews reviews,
            CommitteeLookup committees,
            MembershipCopies memberships,
            EthicsRules rules,
            EthicsPublisher publisher,
            Actors actors,
            Audit audit) {
        this.reviews = reviews;
        this.committees = committees;
        this.memberships = memberships;
        this.rules = rules;
        this.publisher = publisher;
        this.actors = actors;
        this.audit = audit;
    }

    /// A review on the desk, as it was before.
    ///
    /// @param rules those under which it was handed in
    record Laid(EthicsReview review, EthicsCommittee committee, EthicsRuleSet rules, EthicsState before, Actor actor) {
        String by() {
            return actor.subject();
        }
    }

    /// @param expected absent where several of the unit may act at once
    /// @return the review of a unit that the actor writes for
    @Transactional(Transactional.TxType.MANDATORY)
    Laid forUnit(UUID id, @Nullable ExpectedVersion expected) {
        var laid = laid(id, expected);
        var organisation = laid.review().organisationId();
        if (!memberships.actsFor(organisation, laid.by())) throw new Refusal(NOT_FOUND);
        if (!memberships.actsFor(organisation, laid.by(), MembershipCopies.WRITERS))
            throw new Refusal(NOT_WRITER_OF_UNIT);
        return laid;
    }

    /// @return the review, for the chair or the secretary of its committee
    @Transactional(Transactional.TxType.MANDATORY)
    Laid forDesk(UUID id, ExpectedVersion expected) {
        var laid = laid(id, expected);
        var member = seated(laid);
        if (member.seat() == Seat.MEMBER) throw new Refusal(NOT_COMMITTEE_SEAT, "seat", member.seat());
        return laid;
    }

    /// @return the review, for a member who votes; several do at once, so no version is asked for
    @Transactional(Transactional.TxType.MANDATORY)
    Laid forVoice(UUID id) {
        var laid = laid(id, null);
        if (!seated(laid).votes()) throw new Refusal(NOT_COMMITTEE_SEAT);
        return laid;
    }

    /// @return the review, for anybody on its committee, also one who keeps away already
    @Transactional(Transactional.TxType.MANDATORY)
    Laid forMember(UUID id) {
        var laid = laid(id, null);
        laid.committee().member(laid.by()).orElseThrow(() -> new Refusal(NOT_FOUND));
        return laid;
    }

    /// @return the review, for the agency or an expert of its panel, who are told apart by the door and the use case
    @Transactional(Transactional.TxType.MANDATORY)
    Laid open(UUID id, @Nullable ExpectedVersion expected) {
        return laid(id, expected);
    }

    /// Puts a review away.
    ///
    /// @param reason for the audit; never personal data
    @Transactional(Transactional.TxType.MANDATORY)
    void done(Laid laid, String action, List<EthicsEvent> events, @Nullable String reason) {
        reviews.flush();
        events.forEach(publisher::publish);
        audit.record(
                "ethics-review",
                laid.review().id(),
                action,
                laid.before(),
                laid.review().state(),
                reason);
    }

    private Laid laid(UUID id, @Nullable ExpectedVersion expected) {
        var review = reviews.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var laid = new Laid(
                review,
                committees.get(review.committeeId()),
                rules.known(review.ruleSet()),
                review.state(),
                actors.current());
        if (expected != null && mayKnow(laid)) expected.check(review.version());
        return laid;
    }

    // A version that does not fit tells that there is a review; only those who may know are told.
    private boolean mayKnow(Laid laid) {
        return laid.actor().hasAny("officer")
                || laid.committee().member(laid.by()).isPresent()
                || memberships.actsFor(laid.review().organisationId(), laid.by());
    }

    private static CommitteeMember seated(Laid laid) {
        var member = laid.committee().member(laid.by()).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (laid.review().deliberation().isRecused(member.subject())) throw new Refusal(ETHICS_MEMBER_RECUSED);
        return member;
    }
}
