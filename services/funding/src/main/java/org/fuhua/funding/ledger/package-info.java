/// The double-entry ledger in fen: what was appropriated, reserved, committed and paid. Posted to, never changed.
@NullMarked
package org.fuhua.funding.ledger;

import org.jspecify.annotations.NullMarked;
