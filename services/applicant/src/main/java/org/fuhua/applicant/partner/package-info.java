/// Partners of a consortium (合作单位): who was invited to which application, who signed which part of it, and when a
/// sign-off no longer holds.
@NullMarked
package org.fuhua.applicant.partner;

import org.jspecify.annotations.NullMarked;
