/// How Fuhua says no: one unchecked [org.fuhua.problem.Refusal] that carries a [org.fuhua.problem.Problem] and facts.
///
/// Plain Java without a framework, so that aggregates and policies can refuse without knowing how it is told.
@NullMarked
package org.fuhua.problem;

import org.jspecify.annotations.NullMarked;
