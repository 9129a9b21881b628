package org.fuhua.review.ethics.committee;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.rule.EthicsRules;

/// Shows committees; who sits on them only to the agency, auditors and themselves.
@ApplicationScoped
class ReadCommittees {
    private final EthicsCommittees committees;
    private final CommitteeLookup lookup;
    private final EthicsRules rules;
    private final Actors actors;
    private final Clock clock;

    ReadCommittees(EthicsCommittees committees, CommitteeLookup lookup, EthicsRules rules, Actors actors, Clock clock) {
        this.committees = committees;
        this.lookup = lookup;
        this.rules = rules;
        this.actors = actors;
        this.clock = clock;
    }

    Page<CommitteeView> after(Paging paging) {
        return Page.of(
                committees.after(paging.afterId(), paging.rows()),
                paging.limit,
                EthicsCommittee::id,
                c -> view(c, false));
    }

    CommitteeView one(UUID id) {
        var committee = committees.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var actor = actors.current();
        return view(
                committee,
                actor.hasAny("officer", "auditor")
                        || committee.member(actor.subject()).isPresent());
    }

    private CommitteeView view(EthicsCommittee committee, boolean withMembers) {
        var today = LocalDate.now(clock);
        var days = rules.inForceOn(today).figures().committeeRegistrationDays().value();
        return CommitteeView.from(committee, today, days, withMembers ? lookup.names(committee) : null);
    }
}
