/// What members of an organisation say to each other about the answers of an application (批注).
@NullMarked
package org.fuhua.applicant.comment;

import org.jspecify.annotations.NullMarked;
