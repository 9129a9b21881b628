/// Contents of files: stored once under their hash, told apart by what they hold.
@NullMarked
package org.fuhua.applicant.attachment;

import org.jspecify.annotations.NullMarked;
