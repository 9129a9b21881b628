package org.fuhua.oversight.clause;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// What has come of a clause so far.
///
/// @param applications submitted ones, withdrawn ones among them
@Schema(name = "ClauseCounts")
record ClauseView(
        String clause,
        String titleZh,
        String titleEn,
        List<String> leads,
        List<String> responsible,
        long calls,
        long applications,
        long awards,
        MoneyView awarded,
        MoneyView paid) {

    static ClauseView of(Clause clause, ClauseCounts.Counts counts) {
        return new ClauseView(
                clause.clause(),
                clause.titleZh(),
                clause.titleEn(),
                clause.leads(),
                clause.responsible(),
                counts.calls(),
                counts.applications(),
                counts.awards(),
                MoneyView.from(Money.ofFen(counts.awardedMinor())),
                MoneyView.from(Money.ofFen(counts.paidMinor())));
    }
}
