/// Payment runs (拨付批次): payments of one pool that go to the bank together, checked by others than who prepared them.
@NullMarked
package org.fuhua.funding.run;

import org.jspecify.annotations.NullMarked;
