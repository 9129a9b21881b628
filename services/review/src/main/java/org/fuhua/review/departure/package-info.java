/// Departures from the ranking (偏离排序): decisions that pass over an application in favour of lower-ranked ones. Each
/// has its reason and is confirmed by another officer before anything is published.
@NullMarked
package org.fuhua.review.departure;

import org.jspecify.annotations.NullMarked;
