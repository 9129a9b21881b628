package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;

/// Holds the partners that an application names against the call's rules on consortia (联合体).
final class ConsortiumCheck {
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";
    private static final double PERCENT = 100.0;

    private final ConsortiumRules rules;
    private final List<FieldError> errors = new ArrayList<>();

    private ConsortiumCheck(ConsortiumRules rules) {
        this.rules = rules;
    }

    /// @param lead credit code of the organisation that applies
    /// @param requested the amount asked for; shares are not looked at without it
    static List<FieldError> of(ConsortiumRules rules, String lead, ObjectNode answers, Optional<Money> requested) {
        var check = new ConsortiumCheck(rules);
        var partners = answers.at(rules.at());
        check.members(1 + partners.size());
        var seen = new HashSet<String>(Set.of(lead));
        for (int i = 0; i < partners.size(); i++) {
            var at = rules.at() + "/" + i;
            var partner = partners.get(i);
            if (!seen.add(partner.path("uscc").asText()))
                check.wrong(at + "/uscc", "member-twice", "该单位已是联合体成员", "This organisation is a member already");
            check.kind(at + "/kind", partner.path("kind").asText());
            requested.ifPresent(whole -> check.share(at + "/amount", partner.path("amount"), whole));
        }
        return check.errors;
    }

    private void members(int count) {
        if (count < rules.membersMin())
            wrong(
                    rules.at(),
                    "too-few-members",
                    "联合体成员不得少于 %d 家（含牵头单位）".formatted(rules.membersMin()),
                    "A consortium has %d members at least, the lead included".formatted(rules.membersMin()));
        if (count > rules.membersMax())
            wrong(
                    rules.at(),
                    "too-many-members",
                    "联合体成员不得多于 %d 家（含牵头单位）".formatted(rules.membersMax()),
                    "A consortium has %d members at most, the lead included".formatted(rules.membersMax()));
    }

    private void kind(String at, String named) {
        var kinds = rules.kinds();
        if (kinds == null
                || Stream.of(OrganisationKind.values()).anyMatch(kind -> kinds.contains(kind) && is(kind, named)))
            return;
        wrong(
                at,
                "member-kind",
                "联合体成员须为：" + Eligibility.enumeratedZh(kinds),
                "Members of the consortium are " + Eligibility.enumeratedEn(kinds));
    }

    /// A form may name kinds by their code or in Chinese.
    static boolean is(OrganisationKind kind, String named) {
        return kind.name().equals(named)
                || Eligibility.enumeratedZh(Set.of(kind)).equals(named);
    }

    private void share(String at, JsonNode amount, Money whole) {
        if (!amount.asText().matches(AMOUNT)) return;
        var part = Money.ofYuan(amount.asText());
        if (rules.shareMinBp() != null && isLess(part, whole, rules.shareMinBp()))
            wrong(
                    at,
                    "share-below",
                    "分配经费不得低于申请经费的 %s%%".formatted(percent(rules.shareMinBp())),
                    "Each partner gets %s %% of the amount at least".formatted(percent(rules.shareMinBp())));
        if (rules.shareMaxBp() != null && whole.share(rules.shareMaxBp()).compareTo(part) < 0)
            wrong(
                    at,
                    "share-above",
                    "分配经费不得超过申请经费的 %s%%".formatted(percent(rules.shareMaxBp())),
                    "Each partner gets %s %% of the amount at most".formatted(percent(rules.shareMaxBp())));
    }

    private static boolean isLess(Money part, Money whole, int shareBp) {
        return Math.multiplyExact(part.minorUnits(), 10_000L) < Math.multiplyExact(whole.minorUnits(), (long) shareBp);
    }

    private static String percent(int bp) {
        var percent = bp / PERCENT;
        return percent == Math.rint(percent) ? Integer.toString((int) percent) : Double.toString(percent);
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
