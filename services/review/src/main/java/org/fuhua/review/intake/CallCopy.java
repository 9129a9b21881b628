package org.fuhua.review.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.matching.Objective;
import org.jspecify.annotations.Nullable;

/// Our copy of a call (指南). `applicant` owns it; a newer version replaces an older one, closing and cancelling are for
/// good.
@Entity
class CallCopy {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;
    private boolean closed;
    private boolean cancelled;

    @Convert(converter = TermsColumn.class)
    private @Nullable Terms terms;

    /// What review needs to know of a call.
    ///
    /// @param scoring absent in copies from before calls said it, as are blindness and objections
    /// @param objective likewise absent in older copies, as are composition, departments, ranking,
    ///     panel and stages
    record Terms(
            String code,
            String titleZh,
            String titleEn,
            boolean sandbox,
            long budgetFen,
            long maxAwardFen,
            int reviewsPerApplication,
            int noticeWorkingDays,
            Rubric rubric,
            @Nullable Scoring scoring,
            @Nullable String blindness,
            @Nullable Objective objective,
            @Nullable Composition composition,
            @Nullable RankingTerms ranking,
            @Nullable Integer panelSize,
            MeetingTerms.@Nullable Told meeting,
            @Nullable ObjectionTerms objections,
            @Nullable List<Stage> stages,
            @Nullable List<String> leadDepartments,
            List<FormSection> formSections) {}

    CallCopy() {}

    CallCopy(UUID id) {
        this.id = id;
    }

    void published(Terms newTerms, long newSequence) {
        if (newSequence <= sequence) return;
        terms = newTerms;
        sequence = newSequence;
    }

    void cancelled() {
        cancelled = true;
    }

    void closed() {
        closed = true;
    }

    /// @return the call; null while only its closing is known
    @Nullable
    Call toCall() {
        if (terms == null) return null;
        return new Call(
                id,
                terms.code(),
                terms.titleZh(),
                terms.titleEn(),
                terms.sandbox(),
                closed,
                cancelled,
                org.fuhua.platform.money.Money.ofFen(terms.budgetFen()),
                org.fuhua.platform.money.Money.ofFen(terms.maxAwardFen()),
                terms.reviewsPerApplication(),
                terms.noticeWorkingDays(),
                terms.rubric(),
                Scoring.orPlain(terms.scoring()),
                Blindness.orSingle(terms.blindness()),
                Objects.requireNonNullElse(terms.objective(), Objective.SUM),
                Composition.orAnybody(terms.composition()),
                RankingTerms.orPlain(terms.ranking()),
                MeetingTerms.of(terms.panelSize(), terms.meeting()),
                ObjectionTerms.orPlain(terms.objections()),
                Stage.orPlain(terms.stages()),
                Objects.requireNonNullElse(terms.leadDepartments(), List.of()),
                terms.formSections());
    }

    static final class TermsColumn extends JsonColumn<Terms> {
        TermsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
