/// Facts of other services, and which use case each of them sets off.
@NullMarked
package org.fuhua.funding.intake;

import org.jspecify.annotations.NullMarked;
