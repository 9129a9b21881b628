package org.fuhua.review.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a conflict rests on. Names of people are not in it.
///
/// @param source who or what says so
/// @param unit the expert's side: organisation as the source writes it
/// @param uscc credit code of the organisation on the expert's side, where a chain of ties leads to the applicant's
/// @param targetUscc credit code at the other end of that chain
/// @param share percentage of the capital
/// @param applicationId another application that both were in the team of
/// @param text title, number or reason
record Evidence(
        Source source,
        @Nullable String unit,
        @Nullable String uscc,
        @Nullable String targetUscc,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID applicationId,
        @Nullable String text) {

    /// Where it is written: `LIBRARY` 专家库, `DOSSIER` 专家档案, `RELATIONS` 单位填报的关联关系, `TEAM` 项目组,
    /// `EARLIER_TEAM` 以往项目组, `DECLARATION` 回避登记, `APPLICANT` 申报单位, `ASSIGNMENT` 以往评审任务,
    /// `ROUND` 评审轮次.
    @Schema(name = "EvidenceSource")
    enum Source {
        LIBRARY,
        DOSSIER,
        RELATIONS,
        TEAM,
        EARLIER_TEAM,
        DECLARATION,
        APPLICANT,
        ASSIGNMENT,
        ROUND
    }

    static Evidence of(Source source, @Nullable String text) {
        return new Evidence(source, null, null, null, null, null, null, null, text);
    }

    static Evidence day(Source source, LocalDate on) {
        return new Evidence(source, null, null, null, null, on, null, null, null);
    }

    static Evidence period(Source source, String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Evidence(source, unit, null, null, null, from, to, null, null);
    }

    Evidence through(String expertsUscc, String applicantsUscc) {
        return new Evidence(source, unit, expertsUscc, applicantsUscc, share, from, to, applicationId, text);
    }
}
