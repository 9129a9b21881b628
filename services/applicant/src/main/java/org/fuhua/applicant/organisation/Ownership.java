package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.NOT_OWNER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Who may see and who may run an organisation. Strangers do not learn that it exists.
@ApplicationScoped
public class Ownership {
    private final Members members;
    private final Standings standings;
    private final Actors actors;

    Ownership(Members members, Standings standings, Actors actors) {
        this.members = members;
        this.standings = standings;
        this.actors = actors;
    }

    /// Lets owners and the agency through.
    ///
    /// @return what the actor is in the organisation
    @Nullable
    MemberRole require(UUID organisationId) {
        var role = role(organisationId);
        if (role == MemberRole.OWNER || actors.current().hasAny("officer", "admin")) return role;
        throw new Refusal(role == null ? NOT_FOUND : NOT_OWNER);
    }

    /// Lets owners through: nobody else decides who acts for an organisation.
    public Standing requireOwner(UUID organisationId) {
        var standing = standings
                .of(organisationId, actors.current().subject())
                .filter(Standing::isMember)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!standing.owns()) throw new Refusal(NOT_OWNER);
        return standing;
    }

    /// Lets members through.
    ///
    /// @return what the actor is in the organisation
    public MemberRole requireMember(UUID organisationId) {
        var role = role(organisationId);
        if (role == null) throw new Refusal(NOT_FOUND);
        return role;
    }

    /// Lets members and those through who oversee or recommend.
    ///
    /// @return what the actor is in the organisation
    @Nullable
    MemberRole requireSight(UUID organisationId) {
        var role = role(organisationId);
        if (role == null && !actors.current().hasAny("officer", "admin", "auditor", "recommender"))
            throw new Refusal(NOT_FOUND);
        return role;
    }

    /// Lets members and the agency through.
    void requireSightOfMembers(UUID organisationId) {
        if (!actors.current().hasAny("officer", "admin", "auditor") && role(organisationId) == null)
            throw new Refusal(NOT_FOUND);
    }

    private @Nullable MemberRole role(UUID organisationId) {
        return members.of(organisationId, actors.current().subject())
                .map(Member::role)
                .orElse(null);
    }
}
