/// Objections to public notices (异议): by real name and protected, taken up or refused for stated grounds, heard,
/// reviewed again where needed, decided by somebody without part in the case, and answered.
@NullMarked
package org.fuhua.review.objection;

import org.jspecify.annotations.NullMarked;
