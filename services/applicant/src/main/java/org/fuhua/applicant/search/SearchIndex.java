package org.fuhua.applicant.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps by which terms applications are found, in the transaction that hands them in or renames their organisation.
///
/// A table of its own: a state that changes does not rewrite some hundred entries of the index.
@ApplicationScoped
public class SearchIndex {
    private static final String PUT = """
            insert into application_search (application_id, organisation_id, own, text, terms) values (?, ?, ?, ?, ?)
            on conflict (application_id) do update
              set organisation_id = excluded.organisation_id, own = excluded.own, text = excluded.text,
                  terms = excluded.terms, compared_by = null""";

    private final DataSource dataSource;

    SearchIndex(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// What an application is found by.
    public record Entry(UUID applicationId, UUID organisationId, String organisationName, String number, String title) {
        String own() {
            return SearchTerms.plain(number) + '\n' + SearchTerms.plain(title);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Entry entry) {
        try (var connection = dataSource.getConnection()) {
            put(connection, entry.applicationId(), entry.organisationId(), entry.own(), entry.organisationName());
        } catch (SQLException failed) {
            throw new IllegalStateException("the application could not be indexed", failed);
        }
    }

    /// Finds the organisation's applications by its new name from now on.
    @Transactional(Transactional.TxType.MANDATORY)
    public void renamed(UUID organisationId, String name) {
        moved(organisationId, organisationId, name);
    }

    /// Finds the applications of one organisation by the name of another from now on.
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(UUID from, UUID into, String name) {
        record Known(UUID applicationId, String own) {}
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select application_id, own from application_search where organisation_id = ? for update")) {
            select.setObject(1, from);
            var known = new ArrayList<Known>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) known.add(new Known(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            for (var one : known) put(connection, one.applicationId(), into, one.own(), name);
        } catch (SQLException failed) {
            throw new IllegalStateException("the organisation's applications could not be indexed", failed);
        }
    }

    private static void put(Connection connection, UUID applicationId, UUID organisationId, String own, String name)
            throws SQLException {
        var text = own + '\n' + SearchTerms.plain(name);
        try (var put = connection.prepareStatement(PUT)) {
            put.setObject(1, applicationId);
            put.setObject(2, organisationId);
            put.setString(3, own);
            put.setString(4, text);
            put.setArray(
                    5, connection.createArrayOf("text", SearchTerms.kept(text).toArray()));
            put.executeUpdate();
        }
    }
}
