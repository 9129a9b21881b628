package org.fuhua.review.ethics.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRules;

/// Committees for tests: seven voting members `m0` (chair) to `m6` and a secretary `s`.
public final class Committees {
    public static final LocalDate FORMED = LocalDate.of(2026, 1, 5);

    private static final Kind[] KINDS = {
        Kind.PEER, Kind.ETHICS, Kind.LAW, Kind.PEER, Kind.COMMUNITY, Kind.PEER, Kind.PEER
    };

    private Committees() {}

    /// @return members with the chair first; `m4` is from outside, odd ones are women
    public static List<CommitteeMember> members() {
        var members = new ArrayList<CommitteeMember>();
        for (int i = 0; i < KINDS.length; i++)
            members.add(new CommitteeMember(
                    "m" + i, "sealed", "key" + i, i % 2 == 1, KINDS[i], i == 0 ? Seat.CHAIR : Seat.MEMBER, i == 4));
        members.add(new CommitteeMember("s", "sealed", null, true, Kind.PEER, Seat.SECRETARY, false));
        return members;
    }

    public static EthicsCommittee formed() {
        return EthicsCommittee.form(
                UUID.randomUUID(), details(FORMED.plusYears(3)), members(), new EthicsRules().inForceOn(FORMED));
    }

    static EthicsCommittee.Details details(LocalDate ends) {
        return new EthicsCommittee.Details(UUID.randomUUID(), "示例医院", "示例医院科技伦理委员会", null, false, FORMED, ends);
    }
}
