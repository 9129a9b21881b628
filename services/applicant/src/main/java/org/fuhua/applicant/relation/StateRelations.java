package org.fuhua.applicant.relation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.organisation.AnnounceRelations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;

/// States who holds an organisation and whom it is tied to, all at once.
@ApplicationScoped
class StateRelations {
    private final Relations relations;
    private final RelationViews views;
    private final AnnounceRelations announceRelations;
    private final Audit audit;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    StateRelations(
            Relations relations,
            RelationViews views,
            AnnounceRelations announceRelations,
            Audit audit,
            FieldCipher cipher,
            Ids ids,
            Clock clock) {
        this.relations = relations;
        this.views = views;
        this.announceRelations = announceRelations;
        this.audit = audit;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID organisationId, ExpectedVersion expected, List<StatedRelation> relations) {}

    @Transactional
    RelationsView handle(Command command) {
        var standing = views.requirePen(command.organisationId());
        RelationCheck.require(command.relations(), standing.uscc());
        var statement = relations.toState(command.organisationId(), command.expected());
        var rows = new ArrayList<Relation>();
        for (var stated : command.relations()) rows.add(row(rows.size(), stated));
        statement.state(rows, clock.instant());
        relations.keep(statement);
        announceRelations.handle(
                command.organisationId(),
                rows.stream().map(Relation::told).flatMap(Optional::stream).toList());
        audit.record("organisation", command.organisationId(), "state-relations", null, null, null);
        return views.view(standing);
    }

    private Relation row(int position, StatedRelation stated) {
        if (stated.uscc() != null) return Relation.toOrganisation(ids.next(), position, stated.tie(), stated.uscc());
        var number = stated.idNumber();
        var person = new Relation.SealedPerson(
                cipher.seal(requireNonNull(stated.personName())),
                number == null ? null : cipher.seal(number),
                number == null ? null : cipher.blindIndex(number));
        return Relation.toPerson(ids.next(), position, stated.tie(), person);
    }
}
