/// The clock of kept contents: which tables of this service refer to them.
@NullMarked
package org.fuhua.applicant.attachment;

import org.jspecify.annotations.NullMarked;
