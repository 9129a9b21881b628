/// Sets documents as PDF: what they say, in which order, and how it looks on paper. No word of the domain.
@NullMarked
package org.fuhua.print;

import org.jspecify.annotations.NullMarked;
