package org.fuhua.applicant.relation;

import static org.fuhua.applicant.ApplicantProblem.NOT_PROFILE_EDITOR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Shows relations to members and the agency, and knows who may state them.
@ApplicationScoped
class RelationViews {
    private static final int SHOWN = 4;

    private final Relations relations;
    private final Standings standings;
    private final Actors actors;
    private final FieldCipher cipher;

    RelationViews(Relations relations, Standings standings, Actors actors, FieldCipher cipher) {
        this.relations = relations;
        this.standings = standings;
        this.actors = actors;
        this.cipher = cipher;
    }

    Standing requireSight(UUID organisationId) {
        return standings
                .of(organisationId, actors.current().subject())
                .filter(standing -> standing.isMember() || actors.current().hasAny("officer", "auditor", "admin"))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    Standing requirePen(UUID organisationId) {
        var standing = requireSight(organisationId);
        if (!states(standing)) throw new Refusal(NOT_PROFILE_EDITOR);
        return standing;
    }

    RelationsView view(Standing standing) {
        boolean writable = states(standing);
        var statement = Optional.ofNullable(relations.findById(standing.organisationId()));
        return new RelationsView(
                standing.organisationId(),
                statement.map(RelationStatement::statedVersion).orElse(0L),
                statement.map(RelationStatement::changedAt).orElse(null),
                writable,
                statement.map(known -> stated(known, writable)).orElse(List.of()));
    }

    private List<StatedRelation> stated(RelationStatement statement, boolean plain) {
        return statement.relations().stream().map(one -> stated(one, plain)).toList();
    }

    private StatedRelation stated(Relation relation, boolean plain) {
        var tie = relation.tie();
        var name = relation.sealedPersonName();
        return new StatedRelation(
                tie.kind(),
                relation.uscc(),
                name == null ? null : cipher.open(name),
                idNumber(relation.sealedIdNumber(), plain),
                tie.share() == null ? null : tie.share().stripTrailingZeros().toPlainString(),
                tie.fromOn(),
                tie.toOn());
    }

    /// Plain for those who state it, masked for all others.
    private @Nullable String idNumber(@Nullable String sealed, boolean plain) {
        if (sealed == null) return null;
        var number = cipher.open(sealed);
        return plain ? number : "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    private static boolean states(Standing standing) {
        return standing.writes() || standing.role() == MemberRole.FINANCE;
    }
}
