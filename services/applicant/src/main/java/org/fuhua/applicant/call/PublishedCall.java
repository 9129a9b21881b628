package org.fuhua.applicant.call;

import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.call.CallDefinition.AttachmentSlot;
import org.fuhua.applicant.eligibility.Conditions;
import org.fuhua.applicant.form.Form;
import org.fuhua.platform.money.Money;

/// What never changes about a published call, ready for use: its definition, its compiled form and conditions.
public record PublishedCall(
        UUID id, int callVersion, CallDefinition definition, CallPeriod period, Form form, Conditions conditions) {

    static PublishedCall from(Call call, CallDefinition definition) {
        return new PublishedCall(
                call.id(),
                call.definitionVersion(),
                definition,
                Call.period(definition),
                Form.of(definition.form()),
                Conditions.of(definition.eligibility().allConditions(), definition.form()));
    }

    public Optional<AttachmentSlot> slot(String name) {
        return definition.attachments().stream()
                .filter(slot -> slot.slot().equals(name))
                .findFirst();
    }

    public Money maxAward() {
        return definition.budget().maxAward().toMoney();
    }
}
