/// Who holds an organisation and whom it is tied to (股东、关联方).
@NullMarked
package org.fuhua.applicant.relation;

import org.jspecify.annotations.NullMarked;
