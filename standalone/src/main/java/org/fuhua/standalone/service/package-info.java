/// The services of the platform as processes.
@NullMarked
package org.fuhua.standalone.service;

import org.jspecify.annotations.NullMarked;
