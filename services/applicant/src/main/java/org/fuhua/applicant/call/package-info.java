/// Calls for applications (指南): defined as data, published once, amended or cancelled
/// in public, closed by the clock.
@NullMarked
package org.fuhua.applicant.call;

import org.jspecify.annotations.NullMarked;
