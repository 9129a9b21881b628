package org.fuhua.review.plan;

import java.util.Objects;
import org.fuhua.review.intake.Composition;
import org.jspecify.annotations.Nullable;

/// What a panel may have to have (专家组构成), each as at least so many of its experts.
enum Quality {
    TECHNICAL("技术专家", "technical experts"),
    FINANCE("财务专家", "finance experts"),
    OUT_OF_UNIT("外单位专家", "experts from outside the applicant's units"),
    OUT_OF_REGION("外地专家", "experts from elsewhere"),
    NEW_TO_APPLICANT("近年未评审过申报单位的专家", "experts new to the applicant"),
    SENIOR("正高级及以上专家", "senior experts"),
    JUNIOR("副高级及以下专家", "experts below senior titles");

    private static final int WHOLE = 10_000;

    private final String zh;
    private final String en;

    Quality(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /// @return how many of so many experts must have it; a share is rounded up to whole experts
    int due(Composition composition, int reviews) {
        return switch (this) {
            case TECHNICAL -> share(composition.technicalShareBp(), reviews);
            case FINANCE -> Objects.requireNonNullElse(composition.financeMin(), 0);
            case OUT_OF_UNIT -> share(composition.outOfUnitShareBp(), reviews);
            case OUT_OF_REGION -> share(composition.outOfRegionShareBp(), reviews);
            case NEW_TO_APPLICANT -> share(composition.newShareBp(), reviews);
            case SENIOR -> share(composition.seniorShareBp(), reviews);
            case JUNIOR -> share(composition.juniorShareBp(), reviews);
        };
    }

    private static int share(@Nullable Integer bp, int reviews) {
        return bp == null ? 0 : Math.ceilDiv(bp * reviews, WHOLE);
    }
}
