/// Who can apply or recommend, and who acts for whom.
@NullMarked
package org.fuhua.applicant.organisation;

import org.jspecify.annotations.NullMarked;
