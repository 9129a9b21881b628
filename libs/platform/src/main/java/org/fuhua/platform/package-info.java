/// Mechanism shared by all services: outbox, inbox, problems, idempotency, versions, paging, actor, field encryption,
/// audit, transition tables, clock, ids and money. Holds no word of the domain.
@NullMarked
package org.fuhua.platform;

import org.jspecify.annotations.NullMarked;
