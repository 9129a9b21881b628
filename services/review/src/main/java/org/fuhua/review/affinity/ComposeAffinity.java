package org.fuhua.review.affinity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;

/// Puts together what applications are about and what experts know.
@ApplicationScoped
public class ComposeAffinity {
    private final AffinityRules rules;
    private final ExpertLookup experts;

    ComposeAffinity(AffinityRules rules, ExpertLookup experts) {
        this.rules = rules;
        this.experts = experts;
    }

    /// @param day by whose rule the parts are weighed
    public Affinity of(List<Application> applications, List<ExpertFacts> library, LocalDate day) {
        var works = experts.workTitles();
        return new Affinity(
                rules.inForceOn(day),
                applications.stream().map(ComposeAffinity::portrait).toList(),
                library.stream()
                        .map(expert -> portrait(expert, works.getOrDefault(expert.id(), List.of())))
                        .toList());
    }

    private static Portrait portrait(Application application) {
        var text = Stream.of(application.title(), application.summary())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Portrait(application.fields(), List.of(), text);
    }

    private static Portrait portrait(ExpertFacts expert, List<String> works) {
        return new Portrait(expert.fields(), expert.qualities().codes(), String.join("\n", works));
    }
}
