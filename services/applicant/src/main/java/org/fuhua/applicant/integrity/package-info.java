/// Decisions on misconduct in science and technology (科研诚信): who is excluded, until when, by which document.
@NullMarked
package org.fuhua.applicant.integrity;

import org.jspecify.annotations.NullMarked;
