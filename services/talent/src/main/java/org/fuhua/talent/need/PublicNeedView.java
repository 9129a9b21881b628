package org.fuhua.talent.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A need on the public list.
///
/// @param callId the call to apply to, once it is open
@Schema(name = "PublicNeed")
record PublicNeedView(
        UUID id,
        long version,
        NeedState state,
        NeedView.Label publicState,
        String titleZh,
        String titleEn,
        String summary,
        String ownerOrganisationName,
        List<Indicator> indicators,
        MoneyView reward,
        Instant opensAt,
        Instant deadlineAt,
        @Nullable UUID callId,
        @Nullable Instant publishedAt) {

    static PublicNeedView from(Need need) {
        var terms = need.terms();
        return new PublicNeedView(
                need.id(),
                need.version(),
                need.state(),
                new NeedView.Label(need.state().zh, need.state().en),
                terms.titleZh(),
                terms.titleEn(),
                terms.summary(),
                terms.ownerOrganisationName(),
                terms.indicators(),
                MoneyView.from(terms.reward()),
                terms.opensAt(),
                need.bidsUntil(),
                need.course().callId(),
                need.course().publishedAt());
    }
}
