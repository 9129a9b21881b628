package org.fuhua.funding.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A project in a list.
///
/// @param reportsWaiting how many reports wait to be looked at
/// @param dueBack what is still to come back, by `returnDueOn`
public record ProjectSummary(
        UUID id,
        UUID agreementId,
        String number,
        String title,
        String organisationName,
        ProjectState state,
        Label stateLabel,
        LocalDate endsOn,
        LocalDate acceptanceDueOn,
        @Nullable LocalDate filedOn,
        int reportsWaiting,
        MoneyView dueBack,
        @Nullable LocalDate returnDueOn) {
    static final String SELECT = """
            select p.*, a.title,
                   (select count(*) from project_report r where r.project_id = p.id and r.state = 'SUBMITTED') as waiting
            from project p join agreement a on a.id = p.agreement_id""";

    static ProjectSummary from(ResultSet row) throws SQLException {
        var state = ProjectState.valueOf(row.getString("state"));
        return new ProjectSummary(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("organisation_name"),
                state,
                state.label,
                row.getObject("ends_on", LocalDate.class),
                row.getObject("acceptance_due_on", LocalDate.class),
                row.getObject("filed_on", LocalDate.class),
                row.getInt("waiting"),
                MoneyView.from(Money.ofFen(row.getLong("due_back_minor") - row.getLong("brought_back_minor"))),
                row.getObject("return_due_on", LocalDate.class));
    }
}
