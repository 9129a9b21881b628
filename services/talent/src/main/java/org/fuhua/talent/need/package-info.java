/// Challenge needs (揭榜挂帅) from collection to match.
@NullMarked
package org.fuhua.talent.need;

import org.jspecify.annotations.NullMarked;
