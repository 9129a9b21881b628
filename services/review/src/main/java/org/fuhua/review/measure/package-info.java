/// What the benchmark measures of this service's calculations, each in a process of its own: `./fuhua bench review`
/// runs it, nothing else does. It lives here, since what is measured are the classes that are shipped.
@NullMarked
package org.fuhua.review.measure;

import org.jspecify.annotations.NullMarked;
