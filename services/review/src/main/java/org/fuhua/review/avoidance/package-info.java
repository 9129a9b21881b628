/// What keeps experts away by somebody's word or by rule: applicants' requests, units kept out of a round, and how far
/// avoidance (回避) reaches.
@NullMarked
package org.fuhua.review.avoidance;

import org.jspecify.annotations.NullMarked;
