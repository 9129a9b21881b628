/// Benchmarks: ./fuhua bench NAME.
@NullMarked
package org.fuhua.standalone.bench;

import org.jspecify.annotations.NullMarked;
