/// Files: contents stored once under their hash, told apart by what they hold, given out so that nothing in them runs.
@NullMarked
package org.fuhua.platform.file;

import org.jspecify.annotations.NullMarked;
