/// What a call demands of those who apply, as data: conditions in the language of the ladder's standards, over the
/// organisation, its figures and titles, what it handed in before, and the form.
@NullMarked
package org.fuhua.applicant.eligibility;

import org.jspecify.annotations.NullMarked;
