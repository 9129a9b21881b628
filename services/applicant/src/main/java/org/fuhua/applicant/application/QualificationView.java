package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.platform.http.MoneyView;

/// An open call that organisations of the reader may apply to, as far as figures tell.
///
/// @param organisationIds those that nothing stands against
@Schema(name = "Qualification")
record QualificationView(
        UUID callId,
        String code,
        String titleZh,
        String titleEn,
        Instant deadlineAt,
        MoneyView maxAward,
        List<UUID> organisationIds) {

    static QualificationView of(PublishedCall call, List<UUID> organisationIds) {
        var definition = call.definition();
        return new QualificationView(
                call.id(),
                definition.code(),
                definition.titleZh(),
                definition.titleEn(),
                call.period().deadlineAt(),
                MoneyView.from(call.maxAward()),
                organisationIds);
    }
}
