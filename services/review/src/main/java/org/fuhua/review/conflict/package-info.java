/// Conflicts of interest (回避): what is declared, what follows from facts, what they undo.
@NullMarked
package org.fuhua.review.conflict;

import org.jspecify.annotations.NullMarked;
