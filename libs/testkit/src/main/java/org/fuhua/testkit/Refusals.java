package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;

/// Assertions on refusals.
public final class Refusals {
    private Refusals() {}

    /// Fails unless the call is refused with just this problem.
    public static Refusal assertRefused(Problem problem, ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("refused with " + problem.code()).isNotNull();
        assertThat(refusal.problem()).isEqualTo(problem);
        return refusal;
    }
}
