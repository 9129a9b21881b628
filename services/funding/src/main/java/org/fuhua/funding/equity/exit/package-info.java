/// What equity is given up for (退出价格).
@NullMarked
package org.fuhua.funding.equity.exit;

import org.jspecify.annotations.NullMarked;
