package org.fuhua.applicant.cap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuhua.applicant.cap.CapLedger.Subject;
import org.fuhua.applicant.cap.Caps.Cap;
import org.fuhua.applicant.cap.Caps.Per;
import org.fuhua.applicant.cap.Caps.Role;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;

/// Judges a call's caps (限项): met while the counted others leave room for one more.
@ApplicationScoped
public class CapRules {
    private final CapLedger ledger;

    CapRules(CapLedger ledger) {
        this.ledger = ledger;
    }

    /// @param people fingerprints by role; a cap on people of whom none is named yet stays unknown
    public List<Finding> judge(Caps caps, Subject subject, Map<Role, Set<String>> people) {
        return caps.rules().stream()
                .map(cap -> finding(caps, cap, subject, people))
                .toList();
    }

    private Finding finding(Caps caps, Cap cap, Subject subject, Map<Role, Set<String>> people) {
        if (cap.per() == Per.ORGANISATION)
            return finding(cap, result(ledger.others(cap, subject, List.of()), cap), new TreeSet<>());
        var named = cap.countedRoles().stream()
                .flatMap(role -> people.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toSet());
        if (!named.isEmpty()) return finding(cap, result(ledger.others(cap, subject, named), cap), new TreeSet<>());
        return finding(
                cap,
                Result.UNKNOWN,
                caps.allPeople().stream()
                        .filter(at -> cap.countedRoles().contains(at.role()))
                        .map(at -> "form" + at.pointer().replace('/', '.'))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Result result(long others, Cap cap) {
        return others < cap.most() ? Result.MET : Result.UNMET;
    }

    private static Finding finding(Cap cap, Result result, SortedSet<String> missing) {
        return new Finding(
                cap.code(),
                cap.zh(),
                cap.en(),
                cap.source(),
                result,
                null,
                Collections.unmodifiableSortedSet(missing),
                null,
                List.of(),
                false);
    }
}
