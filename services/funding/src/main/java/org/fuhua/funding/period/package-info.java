/// Accounting periods (会计期间): months that finance closes, and opens again only with a reason and by somebody else.
@NullMarked
package org.fuhua.funding.period;

import org.jspecify.annotations.NullMarked;
