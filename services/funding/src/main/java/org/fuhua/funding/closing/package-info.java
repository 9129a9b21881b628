/// The certificate of a project that was accepted or concluded (结题证书): set, sealed, read, and checked by anybody.
@NullMarked
package org.fuhua.funding.closing;

import org.jspecify.annotations.NullMarked;
