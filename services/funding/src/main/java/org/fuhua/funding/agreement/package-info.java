/// Agreements (任务书): drafted from awards, signed by the parties, effective when the money is there.
@NullMarked
package org.fuhua.funding.agreement;

import org.jspecify.annotations.NullMarked;
