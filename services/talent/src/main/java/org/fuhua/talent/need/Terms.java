package org.fuhua.talent.need;

import static org.fuhua.talent.TalentProblem.NEED_DEADLINE_BEFORE_OPENING;
import static org.fuhua.talent.TalentProblem.NEED_REWARD_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// What a need says: fixed when it is collected, because applicants answer just this.
record Terms(
        String titleZh,
        String titleEn,
        String summary,
        UUID ownerOrganisationId,
        String ownerOrganisationName,
        List<Indicator> indicators,
        Money reward,
        String poolCode,
        Instant opensAt,
        Instant deadlineAt,
        boolean sandbox) {

    Terms {
        if (!deadlineAt.isAfter(opensAt)) throw new Refusal(NEED_DEADLINE_BEFORE_OPENING).at("/deadlineAt");
        if (!reward.isPositive()) throw new Refusal(NEED_REWARD_MISSING).at("/reward/amount");
        indicators = List.copyOf(indicators);
    }
}
