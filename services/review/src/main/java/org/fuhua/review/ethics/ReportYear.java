package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeLookup;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.fuhua.review.ethics.committee.Seat;

/// Works out a committee's annual report, for the agency, auditors and the committee's own desk.
@ApplicationScoped
class ReportYear {
    private final EthicsReviews reviews;
    private final CommitteeLookup committees;
    private final Actors actors;

    ReportYear(EthicsReviews reviews, CommitteeLookup committees, Actors actors) {
        this.reviews = reviews;
        this.committees = committees;
        this.actors = actors;
    }

    AnnualReport of(UUID committeeId, int year) {
        var committee = committees.find(committeeId).filter(this::isReadable).orElseThrow(() -> new Refusal(NOT_FOUND));
        return AnnualReport.of(committee, year, reviews.acceptedBy(committeeId));
    }

    private boolean isReadable(EthicsCommittee committee) {
        var actor = actors.current();
        return actor.hasAny("officer", "auditor")
                || committee
                        .member(actor.subject())
                        .map(CommitteeMember::seat)
                        .filter(seat -> seat != Seat.MEMBER)
                        .isPresent();
    }
}
