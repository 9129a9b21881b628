/// Kafka and Kafka Connect: one process, its topics and its connectors.
@NullMarked
package org.fuhua.standalone.kafka;

import org.jspecify.annotations.NullMarked;
