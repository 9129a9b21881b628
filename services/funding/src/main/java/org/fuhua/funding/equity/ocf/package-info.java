/// Cap tables in the Open Cap Format (OCF 1.2), so that they go to other systems and come from them without being
/// typed.
@NullMarked
package org.fuhua.funding.equity.ocf;

import org.jspecify.annotations.NullMarked;
