/// Expressions that officers may write and nobody need fear: typed, bounded, without side effects, and honest about
/// missing data.
///
/// The language is CEL without floating point. A [org.fuhua.rules.expression.Scope] declares what may be read and
/// compiles; an [org.fuhua.rules.expression.Expression] answers from [org.fuhua.rules.expression.Bindings] with a
/// value, with what is missing, or with why there is no value.
@NullMarked
package org.fuhua.rules.expression;

import org.jspecify.annotations.NullMarked;
