/// What each person was told: unread until they open it, in the portal and, if they want it, by mail.
@NullMarked
package org.fuhua.oversight.message;

import org.jspecify.annotations.NullMarked;
