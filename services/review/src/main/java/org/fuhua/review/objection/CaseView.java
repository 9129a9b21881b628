package org.fuhua.review.objection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.part.PartInCase;
import org.jspecify.annotations.Nullable;

/// The case of an objection.
///
/// @param part why who is signed in must keep away; absent when they need not
/// @param award shown on the notice; absent when the notice no longer shows one
/// @param proceedings what was done; absent for who has a part in the case
/// @param confidential who objects and what they wrote; for the handler only
public record CaseView(
        ObjectionView objection,
        PartInCase.@Nullable Reason part,
        @Nullable MoneyView award,
        List<Grounds.Ground> criteria,
        @Nullable Proceedings proceedings,
        @Nullable Confidential confidential) {

    /// @param reReviewers experts drawn for a re-review, as a number
    public record Proceedings(
            Map<String, Boolean> checks,
            @Nullable String substance,
            @Nullable String answer,
            int reReviewers,
            List<Sheet> sheets,
            @Nullable String reason,
            @Nullable String reply) {}

    /// A sheet of a re-review, without its expert.
    public record Sheet(BigDecimal total, String overall) {}

    public record Confidential(
            Objector.Kind objectorKind,
            String name,
            @Nullable String unitName,
            @Nullable String phone,
            @Nullable String email,
            String statement,
            List<EvidenceView> evidence) {
        @Override
        public String toString() {
            return "Confidential[]";
        }
    }

    public record EvidenceView(UUID id, Evidence.Kind kind, String fileName, String mediaType, long size) {
        @Override
        public String toString() {
            return "EvidenceView[" + id + "]";
        }
    }
}
