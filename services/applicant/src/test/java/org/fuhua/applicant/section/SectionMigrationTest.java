package org.fuhua.applicant.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers that were kept as one text per application are found again, section by section and letter by letter.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SectionMigrationTest {
    private static final String APPLICATION = """
            insert into application (id, version, call_id, call_version, organisation_id, state, sections, returned,
                                          created_by, changed_at)
            values ('00000000-0000-7000-8000-00000000000%d', 3, '00000000-0000-7000-8000-0000000000c1', 1,
                    '00000000-0000-7000-8000-0000000000a1', 'DRAFT', '%s', false, 'somebody', now())""";

    @Inject
    DataSource dataSource;

    private String url;

    @BeforeEach
    void inADatabaseOfItsOwn() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database kept");
            url = connection.getMetaData().getURL().replaceFirst("/[^/?]+(?=[?]|$)", "/kept");
        }
    }

    @Test
    void keepsEveryAnswer() throws Exception {
        migrate("0106");
        run("""
                insert into organisation (id, version, uscc, name_zh, kind, region_code) values
                ('00000000-0000-7000-8000-0000000000a1', 0, '91370100MA00000001', '单位', 'ENTERPRISE', '370100')""");
        run("""
                insert into call (id, version, definition_version, state, code, title_zh, title_en, clause, instrument,
                                       opens_at, deadline_at, closes_at, sandbox, definition, card)
                values ('00000000-0000-7000-8000-0000000000c1', 0, 1, 'DRAFT', 'T', '题', 'T', '8', 'GRANT', now(),
                        now() + interval '1 day', now() + interval '2 days', false, '{}', '{}')""");
        run(APPLICATION.formatted(1, """
                {"basic":{"answers":{"title":"柔性\\u0022电极\\u0022","rate":1.50},"completeness":50,
                "savedAt":"2026-11-01T02:03:04.567Z"},"team":{"answers":{"members":{"$sealed":"1:abc"}},
                "completeness":100,"savedAt":"2026-11-02T00:00:00Z"}}"""));
        run(APPLICATION.formatted(2, "{}"));

        migrate("0110");

        assertThat(rows("""
                        select code || '|' || version || '|' || answers || '|' || completeness || '|' || saved_by || '|'
                               || to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS')
                          from application_section order by code"""))
                .containsExactly(
                        "basic|1|{\"title\":\"柔性\\u0022电极\\u0022\",\"rate\":1.50}|50|somebody|2026-11-01 02:03:04.567",
                        "team|1|{\"members\":{\"$sealed\":\"1:abc\"}}|100|somebody|2026-11-02 00:00:00.000");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/platform", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) rows.add(row.getString(1));
        }
        return rows;
    }
}
