package org.fuhua.review.invitation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// What experts undertake before any material opens (保密与公正承诺): data, each text from its day.
@Startup
@ApplicationScoped
class Undertakings {
    private final RuleBook<Undertaking> book = RuleBook.read("/avoidance/undertakings.yaml", Undertaking.class);

    /// @param to last day; absent while it is in force
    /// @param zh paragraphs
    record Undertaking(
            String code, LocalDate from, @Nullable LocalDate to, List<String> zh, List<String> en)
            implements RuleBook.Dated {}

    Undertaking inForceOn(LocalDate day) {
        return book.inForceOn(day);
    }
}
