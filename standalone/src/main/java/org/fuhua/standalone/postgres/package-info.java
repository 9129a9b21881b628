/// PostgreSQL, embedded: binaries, server, one database and role per service.
@NullMarked
package org.fuhua.standalone.postgres;

import org.jspecify.annotations.NullMarked;
