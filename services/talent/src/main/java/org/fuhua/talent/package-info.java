/// People and needs: who could help (expert and team profiles) and what is sought (揭榜挂帅 challenge needs).
///
/// Owns both from first mention to outcome. A published need opens a call in `applicant` by event; the winning bid
/// comes back by event. Whether owner and bidder of a need are related parties is not checked yet (see README).
@NullMarked
package org.fuhua.talent;

import org.jspecify.annotations.NullMarked;
