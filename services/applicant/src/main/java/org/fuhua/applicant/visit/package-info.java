/// Site visits (现场核查): who looked at an applicant's place, when, and what was found.
@NullMarked
package org.fuhua.applicant.visit;

import org.jspecify.annotations.NullMarked;
