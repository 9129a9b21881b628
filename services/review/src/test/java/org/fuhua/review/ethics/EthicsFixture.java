package org.fuhua.review.ethics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.ethics.committee.Committees;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.fuhua.review.ethics.rule.EthicsRules;

/// Brings a review to where a test needs it, by the commands that production uses.
final class EthicsFixture {
    static final EthicsRuleSet RULES = new EthicsRules().known("STER_2023");

    /// 10:00 in the programme's zone.
    static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private EthicsFixture() {}

    static EthicsReview draft(String... listed) {
        return EthicsReview.open(
                UUID.randomUUID(),
                new EthicsReview.Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                described(List.of(listed), "侵入式电极用于治疗"),
                RULES);
    }

    static Description described(List<String> listed, String reason) {
        return new Description(Set.of(Subject.HUMAN, Subject.DATA), listed, reason, "风险可控", false);
    }

    static EthicsFile scan(String item) {
        return EthicsFile.of(UUID.randomUUID(), item, item + ".pdf", "application/pdf", 10, "0".repeat(64), NOW);
    }

    static EthicsReview filed(String... listed) {
        var review = draft(listed);
        for (var item : List.of("OVERVIEW", "PLAN", "PEOPLE", "CONSENT", "SOURCES", "PLEDGE")) review.add(scan(item));
        review.file(RULES);
        return review;
    }

    static EthicsReview accepted(String... listed) {
        var review = filed(listed);
        review.accept(List.of(listed), null, Set.of(), RULES, NOW);
        return review;
    }

    /// Five members meet, and all want the outcome.
    static List<EthicsEvent> decided(EthicsReview review, EthicsOutcome outcome, Instant at) {
        review.hold(at, Set.of("m0", "m1", "m2", "m3", "m4"), List.of(), "会议记录");
        for (int i = 0; i < 5; i++) review.vote(new Deliberation.Vote("m" + i, outcome, null, at));
        return review.decide("风险受益合理", null, Committees.members(), RULES, "m0", at);
    }

    static EthicsReview decided(EthicsOutcome outcome, String... listed) {
        var review = accepted(listed);
        review.convene();
        decided(review, outcome, NOW);
        return review;
    }

    /// A listed activity whose panel of five says so.
    static EthicsReview reviewedAgain(boolean agreed) {
        var review = decided(EthicsOutcome.APPROVE, "INVASIVE_BCI");
        review.requestRereview(RULES, NOW.plus(Duration.ofDays(1)));
        var seats = new ArrayList<Panel.Panellist>();
        for (int i = 0; i < 5; i++)
            seats.add(new Panel.Panellist(UUID.randomUUID(), i == 0 ? Kind.ETHICS : i == 1 ? Kind.LAW : Kind.PEER));
        review.seat(seats, RULES);
        for (var seat : seats) review.opine(new Panel.Opinion(seat.expertId(), agreed, true, agreed, "意见", NOW));
        review.closePanel(RULES);
        return review;
    }
}
