package org.fuhua.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A database set up as in production: made by the service's own role, which owns it and is nobody special.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OwnRoleTest {
    private static final String[] JOURNAL = {
        "insert into pool select * from jsonb_populate_recordset(null::pool, ?::jsonb)",
        """
        insert into ledger_account (id, pool_id, kind, subject_id, call_id, organisation_id, project_id, instrument_id, name)
        select id, pool_id, kind, subject_id, call_id, organisation_id, project_id, instrument_id, name
        from jsonb_populate_recordset(null::ledger_account, ?::jsonb)""",
        "insert into ledger_transaction select * from jsonb_populate_recordset(null::ledger_transaction, ?::jsonb) order by id",
        "insert into ledger_entry select * from jsonb_populate_recordset(null::ledger_entry, ?::jsonb) order by id"
    };

    @Inject
    DataSource dataSource;

    @Inject
    Ledger ledger;

    private final String name =
            "own_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private Connection own;

    @BeforeEach
    void setUp() throws SQLException {
        String url;
        try (var admin = dataSource.getConnection();
                var statement = admin.createStatement()) {
            url = admin.getMetaData().getURL().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name);
            statement.execute("create role " + name + " login password 'own'");
            statement.execute("create database " + name + " owner " + name);
        }
        Flyway.configure()
                .dataSource(url, name, "own")
                .locations("db/platform", "db/migration")
                .load()
                .migrate();
        var login = new Properties();
        login.setProperty("user", name);
        login.setProperty("password", "own");
        own = DriverManager.getConnection(url, login);
    }

    @AfterEach
    void tearDown() throws SQLException {
        own.close();
        try (var admin = dataSource.getConnection();
                var statement = admin.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
            statement.execute("drop role " + name);
        }
    }

    @Test
    void mayNotChangeWhatWasPosted() throws SQLException {
        try (var statement = own.createStatement()) {
            statement.execute("insert into pool values (gen_random_uuid(), 0, 'P', '专账', 'Pool', 2026)");
            for (var refused : List.of(
                    "update ledger_entry set amount_minor = 1",
                    "delete from ledger_entry",
                    "truncate ledger_entry",
                    "update ledger_transaction set reference = ''",
                    "delete from ledger_transaction",
                    "truncate ledger_transaction cascade",
                    "update appropriation set amount_minor = 1",
                    "delete from appropriation",
                    "delete from ledger_account",
                    "truncate ledger_account cascade",
                    "delete from ledger_day",
                    "update ledger_period_move set reason = ''",
                    "delete from ledger_period_move"))
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void reachesTheSameBalancesWhenTheJournalIsReplayedFromNothing() throws Exception {
        LedgerWalk.of(ledger, dataSource, 20_261_130L, 1).run(200);
        own.setAutoCommit(false);
        for (int i = 0; i < JOURNAL.length; i++) {
            var table = JOURNAL[i].strip().split("\\s+")[2].toLowerCase(Locale.ROOT);
            try (var insert = own.prepareStatement(JOURNAL[i])) {
                insert.setString(
                        1,
                        rows(dataSource.getConnection(), "select * from " + table)
                                .getFirst());
                insert.executeUpdate();
            }
        }
        own.commit();
        for (var totals : List.of(
                "select id, debits_minor, credits_minor, balance_minor from ledger_account order by id",
                "select * from ledger_day order by account_id, booked_on"))
            assertThat(rows(own, totals)).isEqualTo(rows(dataSource.getConnection(), totals));
        assertThat(rows(own, "select 1 from ledger_entry limit 1").getFirst()).isNotEqualTo("[]");
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (" + query + ") r")) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
