/// Copies of what other services told us about an application: how far it got and who may read its files.
@NullMarked
package org.fuhua.applicant.progress;

import org.jspecify.annotations.NullMarked;
