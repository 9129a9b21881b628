/// Pages for visitors: calls, notices and what goes wrong. They work without JavaScript and without signing in, and
/// show what the services make public, in their words where they have some.
@NullMarked
package org.fuhua.gateway.page;

import org.jspecify.annotations.NullMarked;
