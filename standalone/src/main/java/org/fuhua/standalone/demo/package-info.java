/// The demonstration that up and demo load.
@NullMarked
package org.fuhua.standalone.demo;

import org.jspecify.annotations.NullMarked;
