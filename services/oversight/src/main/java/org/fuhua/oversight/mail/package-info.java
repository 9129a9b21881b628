/// Mail to people: gathered per person, sent at least once under a name that lets doubles be recognised, tried
/// again for a while, and counted when given up.
@NullMarked
package org.fuhua.oversight.mail;

import org.jspecify.annotations.NullMarked;
