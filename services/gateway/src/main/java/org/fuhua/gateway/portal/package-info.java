/// The portal's files, as its build left them.
@NullMarked
package org.fuhua.gateway.portal;

import org.jspecify.annotations.NullMarked;
