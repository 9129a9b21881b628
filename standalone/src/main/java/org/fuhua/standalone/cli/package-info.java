/// The commands of ./fuhua.
@NullMarked
package org.fuhua.standalone.cli;

import org.jspecify.annotations.NullMarked;
