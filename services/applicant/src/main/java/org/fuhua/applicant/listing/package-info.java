/// Lists of applications: searched, filtered, sorted, paged, kept as views, exported, and decided many at once.
@NullMarked
package org.fuhua.applicant.listing;

import org.jspecify.annotations.NullMarked;
