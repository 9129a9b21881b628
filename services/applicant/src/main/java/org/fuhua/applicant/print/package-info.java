/// Lays answers out as the form asks for them, and sets what can be taken home.
@NullMarked
package org.fuhua.applicant.print;

import org.jspecify.annotations.NullMarked;
