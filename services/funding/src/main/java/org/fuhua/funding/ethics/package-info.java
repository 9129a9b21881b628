/// The gate of ethics review: work with people, samples, data or animals is paid for only while its approval stands.
@NullMarked
package org.fuhua.funding.ethics;

import org.jspecify.annotations.NullMarked;
