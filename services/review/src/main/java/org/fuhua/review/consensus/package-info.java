/// What a panel agreed on (会评一致分), beside what its experts gave on their own.
@NullMarked
package org.fuhua.review.consensus;

import org.jspecify.annotations.NullMarked;
