/// Hears every fact of every service and shows them: the timeline of any application, whether it is complete, and
/// what has come of each clause of the plan. Owns no state of the programme; everything here can be rebuilt from Kafka.
@NullMarked
package org.fuhua.oversight;

import org.jspecify.annotations.NullMarked;
