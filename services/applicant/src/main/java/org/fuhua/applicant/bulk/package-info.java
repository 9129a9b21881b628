/// Decisions about many applications at once: shown before, carried out one by one, told item by item.
@NullMarked
package org.fuhua.applicant.bulk;

import org.jspecify.annotations.NullMarked;
