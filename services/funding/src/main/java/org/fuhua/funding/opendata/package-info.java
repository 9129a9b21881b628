/// Open data (开放数据): what was awarded, paid, paid back and became of it, for anybody, in the 360Giving data standard.
@NullMarked
package org.fuhua.funding.opendata;

import org.jspecify.annotations.NullMarked;
