/// How an application is judged: the weighted rubric of a call and the sheet that an expert fills in.
@NullMarked
package org.fuhua.review.assessment;

import org.jspecify.annotations.NullMarked;
