/// What the services' tests share: real PostgreSQL, signed tokens, checks of contracts, access,
/// states and structure.
@NullMarked
package org.fuhua.testkit;

import org.jspecify.annotations.NullMarked;
