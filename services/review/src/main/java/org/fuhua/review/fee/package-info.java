/// What experts are due for what they read (专家咨询费), by published rates.
@NullMarked
package org.fuhua.review.fee;

import org.jspecify.annotations.NullMarked;
