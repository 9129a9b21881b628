/// Who could read what: an optimal assignment as a dry run, and its adoption in one step.
@NullMarked
package org.fuhua.review.plan;

import org.jspecify.annotations.NullMarked;
