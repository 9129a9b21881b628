/// The answers of an application as they are kept: section by section, each with its own version and completeness.
@NullMarked
package org.fuhua.applicant.section;

import org.jspecify.annotations.NullMarked;
