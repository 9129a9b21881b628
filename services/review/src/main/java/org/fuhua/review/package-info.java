/// Expert review: who reads what without conflict of interest, how it is scored, ranked, decided and publicised.
///
/// Owns experts, rounds, conflicts, assignment plans, assignments with their score sheets, decisions and public
/// notices. Calls, organisations and applications are copies of what other services said (`intake`).
@NullMarked
package org.fuhua.review;

import org.jspecify.annotations.NullMarked;
