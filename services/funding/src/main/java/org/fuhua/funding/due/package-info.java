/// What is due: tranches of agreements in effect that nobody has paid or prepared yet.
@NullMarked
package org.fuhua.funding.due;

import org.jspecify.annotations.NullMarked;
