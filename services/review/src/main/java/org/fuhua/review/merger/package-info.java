/// Several entries of one expert (专家身份合并): found, compared, and merged by two officers.
@NullMarked
package org.fuhua.review.merger;

import org.jspecify.annotations.NullMarked;
