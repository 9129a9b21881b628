/// Finding applications by words: how texts are cut into terms, and the index that keeps them.
@NullMarked
package org.fuhua.applicant.search;

import org.jspecify.annotations.NullMarked;
