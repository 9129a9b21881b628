package org.fuhua.applicant.profile;

import static org.fuhua.applicant.ApplicantProblem.NOT_PROFILE_EDITOR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.platform.problem.PlatformProblem.PRECONDITION_FAILED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.certificate.HeldTitles;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.applicant.profile.EnterpriseProfile.Title;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All profiles, and who may see and state them. Figures are business secrets: strangers do not learn that there are
/// any.
@ApplicationScoped
public class Profiles implements PanacheRepositoryBase<Profile, UUID> {
    private final Standings standings;
    private final HeldTitles heldTitles;
    private final Actors actors;
    private final ObjectMapper json;

    Profiles(Standings standings, HeldTitles heldTitles, Actors actors, ObjectMapper json) {
        this.standings = standings;
        this.heldTitles = heldTitles;
        this.actors = actors;
        this.json = json;
    }

    /// What is stated about the organisation, or nothing. Titles of which there are certificates are as those say, so
    /// that one which was revoked is not held because a profile says so.
    public EnterpriseProfile stated(UUID organisationId) {
        return stated(List.of(organisationId)).get(organisationId);
    }

    /// The same for many at once: two queries.
    public Map<UUID, EnterpriseProfile> stated(Collection<UUID> organisationIds) {
        var stated = new HashMap<UUID, EnterpriseProfile>();
        organisationIds.forEach(id -> stated.put(id, EnterpriseProfile.EMPTY));
        if (!stated.isEmpty())
            list("organisationId in ?1", organisationIds)
                    .forEach(profile -> stated.put(profile.organisationId(), read(profile.content())));
        heldTitles
                .of(organisationIds)
                .forEach((id, held) -> stated.computeIfPresent(id, (_, known) -> with(known, held)));
        return stated;
    }

    private static EnterpriseProfile with(EnterpriseProfile profile, HeldTitles.Held held) {
        var stated = profile.titles() == null ? Stream.<Title>of() : profile.titles().stream();
        var certified =
                held.held().stream().map(days -> new Title(days.title(), days.number(), days.from(), days.to()));
        return profile.withTitles(Stream.concat(
                        stated.filter(title -> !held.named().contains(title.code())), certified)
                .toList());
    }

    /// Lets members and the agency through.
    public Standing requireSight(UUID organisationId) {
        var standing = standing(organisationId);
        if (!standing.isMember() && !actors.current().hasAny("officer", "admin", "auditor"))
            throw new Refusal(NOT_FOUND);
        return standing;
    }

    /// Lets those members through who state figures.
    Standing requirePen(UUID organisationId) {
        var standing = requireSight(organisationId);
        if (!states(standing)) throw new Refusal(NOT_PROFILE_EDITOR);
        return standing;
    }

    static boolean states(Standing standing) {
        return standing.writes() || standing.role() == MemberRole.FINANCE;
    }

    ProfileView view(Standing standing) {
        var profile = Optional.ofNullable(findById(standing.organisationId()));
        return new ProfileView(
                standing.organisationId(),
                profile.map(Profile::statedVersion).orElse(0L),
                profile.map(Profile::changedAt).orElse(null),
                states(standing),
                profile.map(kept -> read(kept.content())).orElse(EnterpriseProfile.EMPTY));
    }

    /// @param expected what the writer believes to be stated
    Profile toState(UUID organisationId, ExpectedVersion expected) {
        var known = findById(organisationId);
        expected.check(known == null ? 0 : known.statedVersion());
        return known == null ? Profile.of(organisationId) : known;
    }

    /// Two who state the first profile at once: one has to look again.
    void keep(Profile profile) {
        try {
            persistAndFlush(profile);
        } catch (ConstraintViolationException stated) {
            if (!"pk_profile".equals(stated.getConstraintName())) throw stated;
            throw new Refusal(PRECONDITION_FAILED, "expected", 0, "actual", 1);
        }
    }

    String write(EnterpriseProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the profile cannot be written", impossible);
        }
    }

    private EnterpriseProfile read(String content) {
        try {
            return json.readValue(content, EnterpriseProfile.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept profile cannot be read", damaged);
        }
    }

    private Standing standing(UUID organisationId) {
        return standings.of(organisationId, actors.current().subject()).orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
