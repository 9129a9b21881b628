package org.fuhua.funding.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a call says about the agreements on its awards. What is not whole is left out: a call is not refused over it.
///
/// @param departments that lead, the first of them being the department (甲方) of the agreement
/// @param clauses of the call's own (`terms.agreementClauses`), after those of every agreement
/// @param conditions of tranches: the milestones that name one
/// @param months how long projects run (`terms.projectMonths`); absent where the call does not say
public record AgreementTerms(
        List<String> departments,
        List<Clause> clauses,
        List<Condition> conditions,
        @Nullable Integer months) {
    public static final AgreementTerms NONE = new AgreementTerms(List.of(), List.of(), List.of(), null);

    private static final int LONGEST = 120;

    public AgreementTerms {
        departments = List.copyOf(departments);
        clauses = List.copyOf(clauses);
        conditions = List.copyOf(conditions);
    }

    public record Clause(String titleZh, String titleEn, String zh, String en) {}

    /// @param afterMonths from the start of the project to the day on which it is due
    public record Condition(int trancheNo, String titleZh, String titleEn, int afterMonths) {}

    /// @param terms of the call as it was told
    /// @param milestones of the call as they were told
    public static AgreementTerms of(
            @Nullable List<String> departments, @Nullable JsonNode terms, @Nullable JsonNode milestones) {
        var clauses = new ArrayList<Clause>();
        var conditions = new ArrayList<Condition>();
        if (terms != null)
            for (var clause : terms.path("agreementClauses"))
                if (!text(clause, "titleZh").isBlank() && !text(clause, "zh").isBlank())
                    clauses.add(new Clause(
                            text(clause, "titleZh"), text(clause, "titleEn"), text(clause, "zh"), text(clause, "en")));
        if (milestones != null)
            for (var milestone : milestones)
                if (milestone.path("trancheNo").isInt())
                    conditions.add(new Condition(
                            milestone.path("trancheNo").asInt(),
                            text(milestone, "titleZh"),
                            text(milestone, "titleEn"),
                            milestone.path("afterMonths").asInt()));
        return new AgreementTerms(departments == null ? List.of() : departments, clauses, conditions, months(terms));
    }

    private static @Nullable Integer months(@Nullable JsonNode terms) {
        int months = terms == null ? 0 : terms.path("projectMonths").asInt();
        return months >= 1 && months <= LONGEST ? months : null;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
