package org.fuhua.funding.equity;

import com.fasterxml.jackson.core.type.TypeReference;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.platform.json.JsonColumn;

/// Terms as they were on the day of the agreement.
final class TermsColumn extends JsonColumn<EquityTerms> {
    TermsColumn() {
        super(new TypeReference<>() {});
    }
}
