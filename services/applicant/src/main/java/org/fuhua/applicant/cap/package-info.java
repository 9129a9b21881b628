/// Caps (限项): how many applications and projects one person or one organisation may have at a time.
@NullMarked
package org.fuhua.applicant.cap;

import org.jspecify.annotations.NullMarked;
