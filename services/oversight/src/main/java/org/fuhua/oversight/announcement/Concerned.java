package org.fuhua.oversight.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fuhua.oversight.occasion.Audience;
import org.fuhua.oversight.person.People;

/// Whom a fact concerns, as far as facts have told: members by what they do, those who work here by their role.
@ApplicationScoped
class Concerned {
    private static final List<String> WRITERS = List.of("OWNER", "EDITOR");
    private static final String APPLICANT = """
            select organisation_id from projection.turn
            where application_id in :ids and organisation_id is not null
            union
            select organisation_id from projection.application
            where application_id in :ids and organisation_id is not null""";
    private static final String RECOMMENDER = """
            select recommender_organisation_id from projection.application
            where application_id in :ids and recommender_organisation_id is not null""";
    private static final String ANSWERERS = """
            select organisation_id from projection.turn
            where call_id = :call and not ended and organisation_id is not null
            union
            select a.organisation_id from projection.application a
            where a.call_id = :call and a.organisation_id is not null
              and not exists (select 1 from projection.turn t where t.application_id = a.application_id)""";
    // Roles are unknown of members that were heard of before roles were kept.
    private static final String MEMBERS = """
            select subject from projection.acting
            where organisation_id in :organisations and (role is null or role in :roles)""";

    private final EntityManager entities;
    private final People people;

    Concerned(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /// @return subjects; empty when it is not known yet whose application or need it is
    Optional<Set<String>> by(List<String> groups, About about) {
        var subjects = new LinkedHashSet<String>();
        for (var group : groups) {
            var found = isRole(group) ? Optional.of(people.withRole(group)) : by(Audience.valueOf(group), about);
            if (found.isEmpty()) return Optional.empty();
            subjects.addAll(found.get());
        }
        return Optional.of(subjects);
    }

    static boolean isRole(String group) {
        return Character.isLowerCase(group.charAt(0));
    }

    private Optional<List<String>> by(Audience audience, About about) {
        return switch (audience) {
            case WRITERS -> applicants(about).map(organisations -> members(organisations, WRITERS));
            case MONEY -> applicants(about).map(organisations -> members(organisations, List.of("OWNER", "FINANCE")));
            case SIGNERS -> applicants(about).map(organisations -> members(organisations, List.of("OWNER")));
            case OWNERS ->
                about.id("organisationId").map(organisation -> members(List.of(organisation), List.of("OWNER")));
            case RECOMMENDERS -> Optional.of(members(recommenders(about), WRITERS));
            case ANSWERERS -> Optional.of(members(answerers(about), WRITERS));
            case LISTED -> Optional.of(members(organisations(APPLICANT, about.listed()), WRITERS));
            case NEED_OWNERS -> needOwner(about).map(owner -> members(List.of(owner), WRITERS));
            case ORGANISATION ->
                Optional.of(members(about.id("organisationId").stream().toList(), WRITERS));
            case NAMED -> Optional.of(about.named());
        };
    }

    private Optional<List<UUID>> applicants(About about) {
        return Optional.of(organisations(
                        APPLICANT, about.id("applicationId").stream().toList()))
                .filter(found -> !found.isEmpty());
    }

    private List<UUID> recommenders(About about) {
        var told = about.id("recommenderOrganisationId");
        return told.isPresent()
                ? List.of(told.get())
                : organisations(RECOMMENDER, about.id("applicationId").stream().toList());
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private List<UUID> answerers(About about) {
        var call = about.id("callId");
        if (call.isEmpty()) return List.of();
        return entities.createNativeQuery(ANSWERERS, UUID.class)
                .setParameter("call", call.get())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> needOwner(About about) {
        return about.id("needId")
                .flatMap(need -> entities.createNativeQuery(
                                "select owner_organisation_id from projection.need where need_id = :need", UUID.class)
                        .setParameter("need", need)
                        .getResultStream()
                        .findFirst());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> organisations(String sql, Collection<UUID> applications) {
        if (applications.isEmpty()) return List.of();
        return entities.createNativeQuery(sql, UUID.class)
                .setParameter("ids", new ArrayList<>(applications))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> members(Collection<UUID> organisations, List<String> roles) {
        if (organisations.isEmpty()) return List.of();
        return entities.createNativeQuery(MEMBERS, String.class)
                .setParameter("organisations", new ArrayList<>(organisations))
                .setParameter("roles", roles)
                .getResultList();
    }
}
