/// The mathematics of who reads what: the best, the fairest or a random assignment within hard bounds, with a proof
/// that others can check. Numbers only; no names, no database, no framework, so that a result can be repeated
/// anywhere.
@NullMarked
package org.fuhua.review.matching;

import org.jspecify.annotations.NullMarked;
