/// Signing in and out of the browser's session, and who it belongs to.
@NullMarked
package org.fuhua.gateway.session;

import org.jspecify.annotations.NullMarked;
