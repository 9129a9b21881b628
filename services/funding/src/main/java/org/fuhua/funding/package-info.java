/// Money of the programmes: ring-fenced pools (专账), budgets reserved for calls, agreements (任务书) with three
/// parties, payments by two people, and the double-entry ledger that all of them post to.
///
/// Owns: pool, appropriation, reservation, agreement, party, tranche, payment, ledger account, entry.
@NullMarked
package org.fuhua.funding;

import org.jspecify.annotations.NullMarked;
