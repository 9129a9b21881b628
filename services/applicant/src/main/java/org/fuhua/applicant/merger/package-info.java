/// Two entries of one organisation (重复单位): finding them, comparing them, and making them one (合并).
@NullMarked
package org.fuhua.applicant.merger;

import org.jspecify.annotations.NullMarked;
