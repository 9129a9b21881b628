/// What is kept from whom: an application that somebody has a tie to is left out of everything they look at.
@NullMarked
package org.fuhua.review.withholding;

import org.jspecify.annotations.NullMarked;
