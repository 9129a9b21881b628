/// Ring-fenced pools of money (专账) and the appropriations that fill them.
@NullMarked
package org.fuhua.funding.pool;

import org.jspecify.annotations.NullMarked;
