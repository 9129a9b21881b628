package org.fuhua.funding.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fuhua.funding.Label;
import org.fuhua.funding.support.StackingRule.How;

/// Compares one agreement with all others that the same organisation has.
record StackingPolicy(StackingRule rule) {
    /// Support that an organisation has or is to have.
    ///
    /// @param number of the agreement
    /// @param callCode of the call that it was won in
    record Support(String number, String callCode, String title) {
        /// Titles that differ in spaces, punctuation or width of letters are the same.
        private String content() {
            return java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKC)
                    .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /// @param documentNo that it rests on
    /// @param with number of the other agreement
    record Finding(String code, How how, Label label, String documentNo, String with, String title) {}

    List<Finding> findings(Support wanted, List<Support> others) {
        var found = new ArrayList<Finding>();
        for (var other : others) {
            for (var one : rule.exclusive())
                if (!other.callCode().equals(wanted.callCode())
                        && one.calls().contains(other.callCode())
                        && one.calls().contains(wanted.callCode()))
                    found.add(new Finding(
                            one.code(),
                            one.how(),
                            new Label(one.zh(), one.en()),
                            one.documentNo(),
                            other.number(),
                            other.title()));
            var same = rule.sameTitle();
            if (other.content().equals(wanted.content()))
                found.add(new Finding(
                        same.code(),
                        same.how(),
                        new Label(same.zh(), same.en()),
                        same.documentNo(),
                        other.number(),
                        other.title()));
        }
        return List.copyOf(found);
    }
}
