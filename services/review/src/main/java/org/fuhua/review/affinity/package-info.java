/// How well an expert knows what an application is about (专业匹配度), and why.
@NullMarked
package org.fuhua.review.affinity;

import org.jspecify.annotations.NullMarked;
