/// One expert's reading of one application, from being assigned to the submitted sheet.
@NullMarked
package org.fuhua.review.assignment;

import org.jspecify.annotations.NullMarked;
