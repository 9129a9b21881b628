/// Seals agreements (任务书) that took effect, so that a changed byte shows without asking us.
@NullMarked
package org.fuhua.funding.agreement.seal;

import org.jspecify.annotations.NullMarked;
