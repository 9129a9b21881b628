/// Sets documents as PDF: what they say, in which order, and how it looks on paper.
@NullMarked
package org.fuhua.applicant.print;

import org.jspecify.annotations.NullMarked;
