package org.fuhua.standalone.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.standalone.demo.Contenders.Contender;

/// Drafts that only wait to be handed in: each person writes one over the API, and the others are copies of it,
/// made in the database.
final class Drafts {
    private static final String COPY = """
            with copy as (
                insert into application (id, version, call_id, call_version, organisation_id, state, title,
                       requested_minor, returned, created_by, changed_at)
                select gen_random_uuid(), version, call_id, call_version, organisation_id, state, title,
                       requested_minor, returned, created_by, changed_at
                  from application cross join generate_series(1, ?) where id = ?
                returning id)
            insert into application_section (application_id, code, version, answers, completeness, saved_at, saved_by,
                   writing_since, written_over)
            select copy.id, s.code, s.version, s.answers, s.completeness, s.saved_at, s.saved_by, s.writing_since,
                   s.written_over
              from copy cross join application_section s where s.application_id = ?
            returning case when code = 's1' then application_id end""";

    private final Arena arena;

    Drafts(Arena arena) {
        this.arena = arena;
    }

    /// A draft with everything written, and whose it is.
    record Draft(Calls.Filled filled, Contender owner) {}

    /// @return at least so many, one of each person after the other
    List<Draft> of(String callId, int count) throws Exception {
        var people = arena.people();
        var each = new ArrayList<List<Draft>>();
        try (var connection = arena.database();
                var copy = connection.prepareStatement(COPY)) {
            for (var owner : people) {
                var model = arena.service().fill(arena.contenders().token(owner), callId, owner.organisationId());
                copy.setInt(1, Math.ceilDiv(count, people.size()));
                copy.setObject(2, UUID.fromString(model.id()));
                copy.setObject(3, UUID.fromString(model.id()));
                each.add(copies(copy, model.version(), owner));
            }
        }
        var drafts = new ArrayList<Draft>();
        for (int n = 0; n < each.getFirst().size(); n++) for (var own : each) drafts.add(own.get(n));
        return drafts;
    }

    private static List<Draft> copies(PreparedStatement copy, long version, Contender owner) throws SQLException {
        var drafts = new ArrayList<Draft>();
        try (var ids = copy.executeQuery()) {
            while (ids.next())
                if (ids.getString(1) != null) drafts.add(new Draft(new Calls.Filled(ids.getString(1), version), owner));
        }
        return drafts;
    }
}
