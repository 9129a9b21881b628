/// That somebody read a confidential document (阅读留痕).
@NullMarked
package org.fuhua.review.reading;

import org.jspecify.annotations.NullMarked;
