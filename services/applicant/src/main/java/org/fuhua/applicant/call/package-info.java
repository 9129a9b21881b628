/// Calls for applications (指南): defined as data, published once, closed by the clock.
@NullMarked
package org.fuhua.applicant.call;

import org.jspecify.annotations.NullMarked;
