/// What was handed in, each time: the declaration that was made, the receipt that was given, and a chain of seals.
@NullMarked
package org.fuhua.applicant.submission;

import org.jspecify.annotations.NullMarked;
