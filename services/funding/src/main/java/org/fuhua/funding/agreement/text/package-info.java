/// What an agreement (任务书) says on paper: its parts in their order, and the clauses of its day.
@NullMarked
package org.fuhua.funding.agreement.text;

import org.jspecify.annotations.NullMarked;
