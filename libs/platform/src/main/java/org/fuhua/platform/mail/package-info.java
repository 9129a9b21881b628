/// Mail that no person wrote; only for services that depend on the mailer.
@NullMarked
package org.fuhua.platform.mail;

import org.jspecify.annotations.NullMarked;
