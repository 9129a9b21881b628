package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Confirmed awards; one without an agreement waits for its call.
@ApplicationScoped
class Awards {
    private final Sql sql;

    Awards(Sql sql) {
        this.sql = sql;
    }

    /// @return false when the application's award is known already
    boolean keep(Award award, Instant now) {
        return sql.update(
                        """
                        insert into award (application_id, application_number, call_id, organisation_id,
                                           organisation_name, recommender_organisation_id, title, amount_minor,
                                           received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        award.applicationId(),
                        award.applicationNumber(),
                        award.callId(),
                        award.organisationId(),
                        award.organisationName(),
                        award.recommenderOrganisationId(),
                        award.title(),
                        award.amount().minorUnits(),
                        now)
                == 1;
    }

    List<Award> waitingFor(UUID callId) {
        return sql.list(
                "select * from award where call_id = ? and agreement_id is null order by application_id",
                Awards::read,
                callId);
    }

    void drafted(UUID applicationId, UUID agreementId) {
        sql.update("update award set agreement_id = ? where application_id = ?", agreementId, applicationId);
    }

    private static Award read(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getObject("call_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                Sql.uuid(row, "recommender_organisation_id"),
                row.getString("title"),
                Money.ofFen(row.getLong("amount_minor")));
    }
}
