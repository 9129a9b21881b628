package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.AssignmentLookup.Sheet;
import org.fuhua.review.avoidance.AvoidanceLookup;
import org.fuhua.review.avoidance.AvoidanceRules;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.expert.Backgrounds;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MergerCopies;
import org.fuhua.review.intake.OrganisationLookup;
import org.fuhua.review.intake.RelationCopies;

/// The policy with everything that is known today.
@ApplicationScoped
public class ConflictLookup {
    private final Conflicts conflicts;
    private final Backgrounds backgrounds;
    private final ApplicationLookup applications;
    private final OrganisationLookup organisations;
    private final RelationCopies relations;
    private final MergerCopies mergers;
    private final AssignmentLookup assignments;
    private final AvoidanceLookup avoidance;
    private final AvoidanceRules rules;
    private final Clock clock;

    ConflictLookup(
            Conflicts conflicts,
            Backgrounds backgrounds,
            ApplicationLookup applications,
            OrganisationLookup organisations,
            RelationCopies relations,
            MergerCopies mergers,
            AssignmentLookup assignments,
            AvoidanceLookup avoidance,
            AvoidanceRules rules,
            Clock clock) {
        this.conflicts = conflicts;
        this.backgrounds = backgrounds;
        this.applications = applications;
        this.organisations = organisations;
        this.relations = relations;
        this.mergers = mergers;
        this.assignments = assignments;
        this.avoidance = avoidance;
        this.rules = rules;
        this.clock = clock;
    }

    public ConflictPolicy policy() {
        var day = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
        var rule = rules.inForceOn(day);
        var merged = mergers.all();
        var experts = backgrounds.all();
        var addresses = new HashSet<String>();
        experts.forEach(expert -> addresses.addAll(expert.keys()));
        return new ConflictPolicy(new ConflictFacts(
                day,
                rule,
                new OrganisationGraph(organisations.all(), relations.on(day), merged, rule),
                merged,
                experts,
                applications.teamsWith(addresses, day.minusYears(rule.cooperationYears())),
                applications.partners(),
                conflicts.listAll().stream()
                        .map(c -> new ConflictFacts.Declared(
                                c.expertId(), c.applicationId(), c.organisationId(), c.reason()))
                        .toList(),
                avoidance.requested().stream()
                        .map(one -> new ConflictFacts.Named(
                                one.applicationId(),
                                one.nameKeys(),
                                new Unit(null, one.uscc(), one.organisationName()),
                                one.reason()))
                        .toList(),
                avoidance.keptOut().stream()
                        .map(one -> new ConflictFacts.KeptOut(
                                one.callId(), new Unit(null, one.uscc(), one.organisationName()), one.reason()))
                        .toList(),
                rule.rotationRounds() == 0 ? List.of() : judged()));
    }

    private List<ConflictFacts.Judged> judged() {
        var sheets = assignments.sheets();
        var known = applications.byId(
                sheets.stream().map(Sheet::applicationId).distinct().toList());
        return sheets.stream()
                .map(sheet -> new ConflictFacts.Judged(
                        sheet.expertId(),
                        known.get(sheet.applicationId()).organisationId(),
                        sheet.callId(),
                        sheet.submittedAt()))
                .toList();
    }
}
