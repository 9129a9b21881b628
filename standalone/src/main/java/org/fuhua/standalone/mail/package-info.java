/// A mail server that keeps what it is sent, for looking at.
@NullMarked
package org.fuhua.standalone.mail;

import org.jspecify.annotations.NullMarked;
