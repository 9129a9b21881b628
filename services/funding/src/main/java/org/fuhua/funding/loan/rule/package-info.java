/// Rules on loans, as dated data.
@NullMarked
package org.fuhua.funding.loan.rule;

import org.jspecify.annotations.NullMarked;
