/// Mail to people, written in the transaction of its cause and posted afterwards.
@NullMarked
package org.fuhua.applicant.letter;

import org.jspecify.annotations.NullMarked;
