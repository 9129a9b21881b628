/// What applicant told of applications: the digest of what was handed in, and what was asked for. A copy.
@NullMarked
package org.fuhua.funding.application;

import org.jspecify.annotations.NullMarked;
