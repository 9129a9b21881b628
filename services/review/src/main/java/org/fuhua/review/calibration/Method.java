package org.fuhua.review.calibration;

import java.util.Collection;
import java.util.function.Function;

/// The ways to turn marks into scores. The number is the version; a version stays as it is for good.
public enum Method {
    /// Arithmetic mean (算术平均).
    MEAN_1(Means::plain),
    /// Arithmetic mean without one highest and one lowest mark, of five marks or more (去掉一个最高分和一个最低分).
    TRIMMED_MEAN_1(Means::trimmed),
    /// Marks standardised per expert (标准分), then averaged.
    Z_SCORE_1(ZScore::calibrate),
    /// Linear mixed model of applications and experts (线性混合模型), fitted by restricted maximum likelihood.
    MIXED_MODEL_1(MixedModel::calibrate);

    private final Function<Marks, Calibration> way;

    Method(Function<Marks, Calibration> way) {
        this.way = way;
    }

    /// The order of the marks does not matter, not even for the last digit.
    ///
    /// @throws IllegalArgumentException when an expert marked an application twice
    public Calibration calibrate(Collection<Mark> marks) {
        return way.apply(Marks.of(marks));
    }
}
