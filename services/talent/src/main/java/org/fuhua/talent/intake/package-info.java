/// What other services tell about the calls that needs have opened.
@NullMarked
package org.fuhua.talent.intake;

import org.jspecify.annotations.NullMarked;
