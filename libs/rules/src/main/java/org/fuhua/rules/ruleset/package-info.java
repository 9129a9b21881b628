/// Recognition and eligibility standards as dated data: what a document demands, judged against facts with a reason for
/// each condition.
///
/// A [org.fuhua.rules.ruleset.RuleSet] is one document's standard for one title. A [org.fuhua.rules.ruleset.RuleBook]
/// compiles the sets, knows which is in force for what purpose on a day, and evaluates them. Missing facts are never
/// taken for failed conditions, and what a document leaves to judgement is never decided here.
@NullMarked
package org.fuhua.rules.ruleset;

import org.jspecify.annotations.NullMarked;
