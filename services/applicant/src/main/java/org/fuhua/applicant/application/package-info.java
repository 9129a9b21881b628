/// One application from draft to the end of its formal check.
@NullMarked
package org.fuhua.applicant.application;

import org.jspecify.annotations.NullMarked;
