package org.fuhua.review.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.review.conflict.Evidence.Source;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RelationCopies.StatedTie;
import org.jspecify.annotations.Nullable;

/// An expert who must keep away from an application, with every reason; for officers only.
///
/// @param reasons the plainest first
record ScreenedPair(
        UUID expertId,
        String expertName,
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        String organisationName,
        List<Reason> reasons) {

    /// Why, and what it rests on.
    ///
    /// @param reasonZh the reason in words
    /// @param unit organisation on the expert's side, as the source writes it
    /// @param share percentage of the capital
    /// @param from first day, as far as known
    /// @param to last day, as far as known
    /// @param text title, number or reason
    /// @param chain ties that lead from the organisation on the expert's side to the applicant
    @Schema(name = "ScreenedReason")
    record Reason(
            ConflictReason reason,
            String reasonZh,
            String reasonEn,
            Source source,
            @Nullable String unit,
            @Nullable String share,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            List<Link> chain) {

        static Reason of(Finding finding, ConflictPolicy policy) {
            var evidence = finding.evidence();
            return new Reason(
                    finding.reason(),
                    finding.reason().zh,
                    finding.reason().en,
                    evidence.source(),
                    evidence.unit(),
                    plain(evidence.share()),
                    evidence.from(),
                    evidence.to(),
                    evidence.text(),
                    policy.chain(evidence).stream()
                            .map(tie -> Link.of(tie, policy))
                            .toList());
        }
    }

    /// A tie that an organisation stated; names of those that are registered here.
    ///
    /// As the organisation states it, `other` is its shareholder, parent, subsidiary or has the same controller.
    @Schema(name = "RelationLink")
    record Link(
            String uscc,
            @Nullable String name,
            String otherUscc,
            @Nullable String otherName,
            String kind,
            @Nullable String share,
            LocalDate from,
            @Nullable LocalDate to) {
        static Link of(StatedTie tie, ConflictPolicy policy) {
            return new Link(
                    tie.by(),
                    policy.nameOf(tie.by()),
                    tie.other(),
                    policy.nameOf(tie.other()),
                    tie.kind(),
                    plain(tie.share()),
                    tie.from(),
                    tie.to());
        }
    }

    static ScreenedPair of(Application application, UUID expertId, String expertName, List<Reason> reasons) {
        return new ScreenedPair(
                expertId,
                expertName,
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                reasons);
    }

    private static @Nullable String plain(@Nullable BigDecimal share) {
        return share == null ? null : share.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return "ScreenedPair[" + expertId + ", " + applicationId + "]";
    }
}
