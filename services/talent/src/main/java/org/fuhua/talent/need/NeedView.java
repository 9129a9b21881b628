package org.fuhua.talent.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A need as shown to the signed in.
///
/// @param reason why it was selected, rejected or withdrawn; only for those who work on needs
@Schema(name = "Need")
record NeedView(
        UUID id,
        long version,
        NeedState state,
        Label publicState,
        String titleZh,
        String titleEn,
        String summary,
        UUID ownerOrganisationId,
        String ownerOrganisationName,
        List<Indicator> indicators,
        MoneyView reward,
        String poolCode,
        Instant opensAt,
        Instant deadlineAt,
        boolean sandbox,
        @Nullable String reason,
        @Nullable UUID callId,
        @Nullable UUID applicationId,
        Instant collectedAt,
        @Nullable Instant publishedAt) {

    @Schema(name = "NeedStateLabel")
    record Label(String zh, String en) {}

    static NeedView from(Need need, boolean inside) {
        var terms = need.terms();
        var course = need.course();
        return new NeedView(
                need.id(),
                need.version(),
                need.state(),
                new Label(need.state().zh, need.state().en),
                terms.titleZh(),
                terms.titleEn(),
                terms.summary(),
                terms.ownerOrganisationId(),
                terms.ownerOrganisationName(),
                terms.indicators(),
                MoneyView.from(terms.reward()),
                terms.poolCode(),
                terms.opensAt(),
                need.bidsUntil(),
                terms.sandbox(),
                inside ? course.reason() : null,
                course.callId(),
                course.applicationId(),
                course.collectedAt(),
                course.publishedAt());
    }
}
