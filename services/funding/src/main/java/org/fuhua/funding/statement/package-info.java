/// What finance takes out of the books as files: trial balance, statements of accounts and of pools.
@NullMarked
package org.fuhua.funding.statement;

import org.jspecify.annotations.NullMarked;
