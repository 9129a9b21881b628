/// Test runs of draft calls (试运行): throw-away applications that only officers see and that end with the draft.
@NullMarked
package org.fuhua.applicant.trial;

import org.jspecify.annotations.NullMarked;
