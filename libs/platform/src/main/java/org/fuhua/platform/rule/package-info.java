/// Rules as data: values from documents, each with the days on which it is in force.
@NullMarked
package org.fuhua.platform.rule;

import org.jspecify.annotations.NullMarked;
