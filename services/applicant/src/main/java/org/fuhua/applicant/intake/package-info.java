/// One consumer per topic of the other services.
@NullMarked
package org.fuhua.applicant.intake;

import org.jspecify.annotations.NullMarked;
