package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhua.applicant.budget.BudgetCheck;
import org.fuhua.applicant.budget.BudgetTemplate;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.indicator.IndicatorsFilled;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;

/// What a call demands of answers besides its form: the budget's sums, the indicators, the partners of a consortium.
final class ProgrammeAnswers {
    private ProgrammeAnswers() {}

    /// @param lead credit code of the organisation that applies
    /// @param whole all answers
    /// @param requested the amount asked for, as far as it is one
    /// @return what is wrong or missing, with pointers into the answers
    static List<FieldError> check(CallDefinition definition, String lead, ObjectNode whole, Optional<Money> requested) {
        var errors = new ArrayList<FieldError>();
        if (definition.budgetTemplate() != null)
            errors.addAll(BudgetCheck.of(
                    definition.budgetTemplate(),
                    whole,
                    definition.form().extract().requested()));
        if (definition.indicators() != null) errors.addAll(IndicatorsFilled.check(definition.indicators(), whole));
        if (definition.consortium() != null)
            errors.addAll(ConsortiumCheck.of(definition.consortium(), lead, whole, requested));
        return errors;
    }

    /// Whether a file is needed: as its slot says, or as the written commitment or the consortium's agreement.
    static boolean demands(CallDefinition call, CallDefinition.AttachmentSlot slot) {
        return slot.required()
                || Stream.of(
                                Optional.ofNullable(call.budgetTemplate()).map(BudgetTemplate::commitmentSlot),
                                Optional.ofNullable(call.consortium()).map(ConsortiumRules::agreementSlot))
                        .flatMap(Optional::stream)
                        .anyMatch(slot.slot()::equals);
    }
}
