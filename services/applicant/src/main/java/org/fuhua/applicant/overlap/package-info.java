/// Duplicate and overlap detection (查重): what an application shares with others, for officers to look at. It decides
/// nothing.
@NullMarked
package org.fuhua.applicant.overlap;

import org.jspecify.annotations.NullMarked;
