/// The expert library: who may read, in which fields, for which organisation, how much.
@NullMarked
package org.fuhua.review.expert;

import org.jspecify.annotations.NullMarked;
