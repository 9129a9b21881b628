/// The measures by which ethics reviews go (科技伦理审查办法): figures, lists and majorities as data, each with its article.
@NullMarked
package org.fuhua.review.ethics.rule;

import org.jspecify.annotations.NullMarked;
