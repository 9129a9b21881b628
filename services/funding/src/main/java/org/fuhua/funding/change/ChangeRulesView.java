package org.fuhua.funding.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;

/// The rules on changes that hold today.
///
/// @param verified false as long as nobody compared them with the documents
/// @param extensionMonths by which the period grows at most
public record ChangeRulesView(
        String code,
        String documentNo,
        Label label,
        boolean verified,
        int extensionMonths,
        int extensions,
        List<KindView> kinds) {

    /// @param askedBy roles that may ask
    /// @param decidedBy roles that decide; none where no approval is needed
    @Schema(name = "ChangeRule")
    public record KindView(
            ChangeKind kind, Label label, Way way, Set<String> askedBy, Set<String> decidedBy, String documentNo) {}

    static ChangeRulesView from(ChangeRules rules) {
        return new ChangeRulesView(
                rules.code(),
                rules.documentNo(),
                new Label(rules.zh(), rules.en()),
                rules.verified(),
                rules.extensionMonths(),
                rules.extensions(),
                rules.kinds().stream()
                        .map(rule -> new KindView(
                                rule.kind(),
                                rule.kind().label,
                                rule.way(),
                                new TreeSet<>(rule.askedBy()),
                                new TreeSet<>(rule.decidedBy()),
                                rule.documentNo()))
                        .toList());
    }
}
