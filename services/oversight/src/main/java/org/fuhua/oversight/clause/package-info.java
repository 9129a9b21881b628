/// What has come of each clause of the plan (行动计划).
@NullMarked
package org.fuhua.oversight.clause;

import org.jspecify.annotations.NullMarked;
