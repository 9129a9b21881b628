/// The budget of a call, set aside in its pool before anything can be committed.
@NullMarked
package org.fuhua.funding.reservation;

import org.jspecify.annotations.NullMarked;
