package org.fuhua.review.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.conflict.ConflictFacts.Declared;
import org.fuhua.review.conflict.ConflictFacts.Judged;
import org.fuhua.review.conflict.ConflictFacts.KeptOut;
import org.fuhua.review.conflict.ConflictFacts.Named;
import org.fuhua.review.conflict.Evidence.Source;
import org.fuhua.review.expert.Background;
import org.fuhua.review.expert.Background.Employment;
import org.fuhua.review.expert.Background.Interest;
import org.fuhua.review.expert.Background.Tie;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup.Team;
import org.fuhua.review.intake.RelationCopies.StatedTie;
import org.jspecify.annotations.Nullable;

/// Says which experts must keep away from an application (回避). A pure function of facts.
///
/// Everything about experts is kept in indexes by what it is compared with: organisations, people's addresses, names.
/// An application looks its own up in them, so that the work is its conflicts and not the number of experts. What
/// follows from its applicant alone is worked out once for all applications of that applicant in a call.
public final class ConflictPolicy {
    private final ConflictFacts facts;
    private final Map<String, List<Index.Worked>> byUnit = new HashMap<>();
    private final Map<String, List<Index.Interested>> byInterest = new HashMap<>();
    private final Map<String, List<UUID>> byAddress = new HashMap<>();
    private final Map<String, List<Index.Tied>> byCounterpart = new HashMap<>();
    private final Map<String, List<Index.Tied>> byKinUnit = new HashMap<>();
    private final Map<String, List<Index.Teammate>> byTeammate = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Map<UUID, List<Declared>> declaredOnApplication = new HashMap<>();
    private final Map<UUID, List<Declared>> declaredOnOrganisation = new HashMap<>();
    private final Map<UUID, List<Judged>> judgedOf = new HashMap<>();
    private final Map<UUID, List<Named>> namedBy = new HashMap<>();
    private final Map<UUID, List<KeptOut>> keptOutOf = new HashMap<>();
    private final Map<Applicant, Set<Finding>> ofApplicants = new HashMap<>();
    private final Map<Applicant, Map<UUID, ConflictReason>> awayFrom = new HashMap<>();

    /// What the indexes lead to.
    private interface Index {
        record Worked(UUID expertId, Employment employment) {}

        record Interested(UUID expertId, Interest interest) {}

        record Tied(UUID expertId, Tie tie) {}

        record Teammate(UUID expertId, Team team) {}
    }

    public ConflictPolicy(ConflictFacts facts) {
        this.facts = facts;
        facts.experts().forEach(this::index);
        facts.teams().forEach(this::indexTeam);
        for (var one : facts.declared()) {
            if (one.applicationId() != null) add(declaredOnApplication, one.applicationId(), one);
            else add(declaredOnOrganisation, facts.mergers().kept(one.organisationId()), one);
        }
        facts.judged().forEach(one -> add(judgedOf, facts.mergers().kept(one.organisationId()), one));
        facts.named().forEach(one -> add(namedBy, one.applicationId(), one));
        facts.keptOut().forEach(one -> add(keptOutOf, one.callId(), one));
    }

    /// An application, as it is compared.
    public record Target(Application application) {}

    /// Who applies in a call, as far as conflicts follow from it.
    private record Applicant(
            UUID callId,
            UUID organisationId,
            String uscc,
            String name,
            @Nullable UUID recommender) {
        static Applicant of(Application application) {
            return new Applicant(
                    application.callId(),
                    application.organisationId(),
                    application.organisationUscc(),
                    application.organisationName(),
                    application.recommenderOrganisationId());
        }
    }

    /// @return everybody who must keep away, each with the plainest reason
    public Map<UUID, ConflictReason> against(Target target) {
        var application = target.application();
        var away = new HashMap<>(awayFrom.computeIfAbsent(
                Applicant.of(application), _ -> plainest(new HashMap<>(), ofApplicant(application))));
        return plainest(away, new Search(application).ofItself());
    }

    private static Map<UUID, ConflictReason> plainest(Map<UUID, ConflictReason> away, Set<Finding> findings) {
        for (var finding : findings)
            away.merge(finding.expertId(), finding.reason(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return away;
    }

    private Set<Finding> ofApplicant(Application application) {
        return ofApplicants.computeIfAbsent(Applicant.of(application), _ -> new Search(application).ofApplicant());
    }

    /// @return the plainest reason for which this expert must keep away, if there is one
    public Optional<ConflictReason> between(UUID expertId, Target target) {
        return Optional.ofNullable(against(target).get(expertId));
    }

    /// @return who ever worked for those behind applications, forgotten or not
    public Insiders insiders() {
        return new Insiders(facts);
    }

    /// @return every reason with what it rests on
    List<Finding> findings(Target target) {
        var findings = new LinkedHashSet<>(ofApplicant(target.application()));
        findings.addAll(new Search(target.application()).ofItself());
        return List.copyOf(findings);
    }

    /// @return the ties that lead from one organisation to the other
    List<StatedTie> chain(Evidence evidence) {
        return evidence.uscc() == null || evidence.targetUscc() == null
                ? List.of()
                : facts.organisations().path(evidence.uscc(), evidence.targetUscc());
    }

    /// @return what an organisation is called, when it is registered here
    @Nullable
    String nameOf(String uscc) {
        return facts.organisations().name(uscc);
    }

    private void index(Background expert) {
        for (var employment : expert.employments()) {
            var last = employment.to();
            if (last != null && !facts.rule().remembersUnit(last, facts.day())) continue;
            if (employment.from() != null && employment.from().isAfter(facts.day())) continue;
            for (var key : facts.organisations().keys(employment.unit()))
                add(byUnit, key, new Index.Worked(expert.id(), employment));
        }
        for (var interest : expert.interests()) {
            if (interest.to() != null && facts.day().isAfter(interest.to())) continue;
            for (var key : facts.organisations().keys(interest.unit()))
                add(byInterest, key, new Index.Interested(expert.id(), interest));
        }
        for (var tie : expert.ties()) {
            var last = tie.lastOn();
            if (tie.kind().isForgotten() && last != null && !facts.rule().remembersCooperation(last, facts.day()))
                continue;
            for (var key : tie.keys()) add(byCounterpart, key, new Index.Tied(expert.id(), tie));
            if (tie.unit() != null && reason(tie) == ConflictReason.KIN)
                for (var key : facts.organisations().keys(tie.unit()))
                    add(byKinUnit, key, new Index.Tied(expert.id(), tie));
        }
        expert.keys().forEach(key -> add(byAddress, key, expert.id()));
        expert.nameKeys()
                .forEach(
                        key -> byName.computeIfAbsent(key, _ -> new HashSet<>()).add(expert.id()));
    }

    private void indexTeam(Team team) {
        if (!facts.rule().remembersCooperation(team.on(), facts.day())) return;
        for (var key : team.keys())
            for (var expertId : byAddress.getOrDefault(key, List.of()))
                for (var other : team.keys()) add(byTeammate, other, new Index.Teammate(expertId, team));
    }

    private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private static Instant lastSheet(List<Judged> sheets) {
        return sheets.stream().map(Judged::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static ConflictReason reason(Tie tie) {
        return switch (tie.kind()) {
            case COAUTHOR -> ConflictReason.COAUTHOR;
            case JOINT_PROJECT -> ConflictReason.JOINT_PROJECT;
            case SUPERVISION -> ConflictReason.SUPERVISION;
            case KIN -> ConflictReason.KIN;
        };
    }

    private static ConflictReason reason(Interest interest) {
        return switch (interest.kind()) {
            case SHAREHOLDING -> ConflictReason.SHAREHOLDING;
            case ADVISORY -> ConflictReason.ADVISORY_ROLE;
            case FUND -> ConflictReason.FUND_MANAGER;
        };
    }

    /// The look-ups of one application.
    private final class Search {
        private final Application application;
        private final Set<Finding> findings = new LinkedHashSet<>();

        Search(Application application) {
            this.application = application;
        }

        /// What any application of this applicant in this call has.
        Set<Finding> ofApplicant() {
            var applicant = facts.organisations()
                    .keys(new Unit(
                            application.organisationId(),
                            application.organisationUscc(),
                            application.organisationName()));
            declared(declaredOnOrganisation, facts.mergers().kept(application.organisationId()));
            worked(applicant, ConflictReason.SAME_ORGANISATION, null);
            interested(applicant, null);
            kinAt(applicant);
            recommender();
            related(applicant);
            rotation();
            keptOut();
            return findings;
        }

        /// What only this application has.
        Set<Finding> ofItself() {
            declared(declaredOnApplication, application.id());
            partners();
            people();
            named();
            return findings;
        }

        private void declared(Map<UUID, List<Declared>> index, UUID on) {
            for (var one : index.getOrDefault(on, List.of()))
                found(one.expertId(), ConflictReason.DECLARED, Evidence.of(Source.DECLARATION, one.reason()));
        }

        private void partners() {
            for (var code : facts.partners().getOrDefault(application.id(), Set.of())) {
                var partner = facts.organisations().keysOf(code);
                worked(partner, ConflictReason.PARTNER_ORGANISATION, null);
                interested(partner, null);
                kinAt(partner);
            }
        }

        private void recommender() {
            var recommender = application.recommenderOrganisationId();
            if (recommender != null)
                worked(
                        facts.organisations().keys(new Unit(recommender, null, "")),
                        ConflictReason.RECOMMENDING_ORGANISATION,
                        null);
        }

        private void related(Set<String> applicant) {
            var codes = OrganisationGraph.codes(applicant);
            for (var related : facts.organisations().related(codes)) {
                var keys = facts.organisations().keysOf(related.uscc());
                var reason = related.controlled()
                        ? ConflictReason.CONTROLLED_ORGANISATION
                        : ConflictReason.INFLUENCED_ORGANISATION;
                worked(keys, reason, related.uscc());
                // Whoever holds shares of a parent has an interest in its subsidiary; of a mere investor not.
                if (related.controlled()) interested(keys, related.uscc());
            }
        }

        /// @param through credit code of the organisation that hangs together with the applicant; null for its own
        private void worked(Set<String> keys, ConflictReason reason, @Nullable String through) {
            for (var key : keys)
                for (var one : byUnit.getOrDefault(key, List.of())) {
                    var employment = one.employment();
                    boolean former = employment.to() != null && employment.to().isBefore(facts.day());
                    // A group that one left, and a department that one left, are no longer one's own.
                    if (former && (through != null || reason == ConflictReason.RECOMMENDING_ORGANISATION)) continue;
                    var source = employment.from() == null && employment.to() == null ? Source.LIBRARY : Source.DOSSIER;
                    var evidence =
                            Evidence.period(source, employment.unit().name(), employment.from(), employment.to());
                    found(
                            one.expertId(),
                            former ? ConflictReason.FORMER_ORGANISATION : reason,
                            through == null ? evidence : evidence.through(through, application.organisationUscc()));
                }
        }

        private void interested(Set<String> keys, @Nullable String through) {
            for (var key : keys)
                for (var one : byInterest.getOrDefault(key, List.of())) {
                    var interest = one.interest();
                    var evidence = new Evidence(
                            Source.DOSSIER,
                            interest.unit().name(),
                            null,
                            null,
                            interest.share(),
                            interest.from(),
                            interest.to(),
                            null,
                            null);
                    found(
                            one.expertId(),
                            reason(interest),
                            through == null ? evidence : evidence.through(through, application.organisationUscc()));
                }
        }

        private void kinAt(Set<String> keys) {
            for (var key : keys)
                for (var one : byKinUnit.getOrDefault(key, List.of()))
                    found(one.expertId(), ConflictReason.KIN, evidence(one.tie()));
        }

        private void people() {
            for (var key : application.teamKeys()) {
                for (var expertId : byAddress.getOrDefault(key, List.of()))
                    found(expertId, ConflictReason.TEAM_MEMBER, Evidence.of(Source.TEAM, null));
                for (var one : byCounterpart.getOrDefault(key, List.of()))
                    found(one.expertId(), reason(one.tie()), evidence(one.tie()));
                for (var one : byTeammate.getOrDefault(key, List.of()))
                    if (!one.team().applicationId().equals(application.id()))
                        found(
                                one.expertId(),
                                ConflictReason.JOINT_PROJECT,
                                new Evidence(
                                        Source.EARLIER_TEAM,
                                        null,
                                        null,
                                        null,
                                        null,
                                        one.team().on(),
                                        null,
                                        one.team().applicationId(),
                                        one.team().number()));
            }
        }

        private Evidence evidence(Tie tie) {
            return new Evidence(
                    Source.DOSSIER,
                    tie.unit() == null ? null : tie.unit().name(),
                    null,
                    null,
                    null,
                    null,
                    tie.lastOn(),
                    null,
                    tie.what());
        }

        private void named() {
            for (var one : namedBy.getOrDefault(application.id(), List.of()))
                for (var key : facts.organisations().keys(one.unit()))
                    for (var worked : byUnit.getOrDefault(key, List.of()))
                        if (isMeant(one, worked.expertId()))
                            found(
                                    worked.expertId(),
                                    ConflictReason.NAMED_BY_APPLICANT,
                                    Evidence.of(Source.APPLICANT, one.reason()));
        }

        private boolean isMeant(Named one, UUID expertId) {
            return one.nameKeys().isEmpty()
                    || one.nameKeys().stream()
                            .anyMatch(key -> byName.getOrDefault(key, Set.of()).contains(expertId));
        }

        /// The applicant's latest rounds by their last sheet; its round of this call is not one of them.
        private void rotation() {
            if (facts.rule().rotationRounds() == 0) return;
            var organisation = facts.mergers().kept(application.organisationId());
            var rounds = judgedOf.getOrDefault(organisation, List.of()).stream()
                    .filter(one -> !one.callId().equals(application.callId()))
                    .collect(Collectors.groupingBy(Judged::callId));
            rounds.values().stream()
                    .sorted(Comparator.comparing(ConflictPolicy::lastSheet).reversed())
                    .limit(facts.rule().rotationRounds())
                    .flatMap(List::stream)
                    .forEach(one -> found(
                            one.expertId(),
                            ConflictReason.JUDGED_LAST_TIME,
                            Evidence.day(Source.ASSIGNMENT, LocalDate.ofInstant(one.at(), Clocks.PROGRAMME_ZONE))));
        }

        private void keptOut() {
            for (var one : keptOutOf.getOrDefault(application.callId(), List.of()))
                for (var key : facts.organisations().keys(one.unit())) {
                    for (var worked : byUnit.getOrDefault(key, List.of()))
                        found(
                                worked.expertId(),
                                ConflictReason.KEPT_OUT_OF_ROUND,
                                Evidence.of(Source.ROUND, one.reason()));
                    for (var interested : byInterest.getOrDefault(key, List.of()))
                        found(
                                interested.expertId(),
                                ConflictReason.KEPT_OUT_OF_ROUND,
                                Evidence.of(Source.ROUND, one.reason()));
                }
        }

        private void found(UUID expertId, ConflictReason reason, Evidence evidence) {
            findings.add(new Finding(expertId, reason, evidence));
        }
    }
}
