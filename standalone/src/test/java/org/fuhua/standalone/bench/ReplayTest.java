package org.fuhua.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fuhua.standalone.bench.SqlLog.Statement;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final String CALL = "01980000-0000-7000-8000-0000000000c1";
    private static final String OTHER = "01980000-0000-7000-8000-0000000000a1";

    @Test
    void readsParametersAsTheServerWritesThem() {
        assertThat(SqlLog.values("$1 = 'it''s', $2 = NULL, $3 = '', $4 = 'a = b'"))
                .containsExactly("it's", null, "", "a = b");
    }

    @Test
    void makesIdsAnewAndKeepsWhatIsKnown() {
        var replay = new Replay(Set.of(CALL));
        var first = new Statement("insert into t values ($1, $2)", List.of(OTHER, CALL));
        var second = new Statement("update t set n = $2 where id = $1", Arrays.asList(OTHER, null));
        assertThat(replay.script(List.of(List.of(first, second)), List.of())).isEqualTo("""
                        select gen_random_uuid()::text as id0 \\gset
                        begin;
                        insert into t values (:id0, E'%s');
                        update t set n = null where id = :id0;
                        commit;
                        """.formatted(CALL));
        assertThat(replay.statements()).isEqualTo(2);
    }

    @Test
    void escapesWhatWouldBeginAVariable() {
        var statement = new Statement("select $1", List.of("at 12:30, 'so' \\ said"));
        assertThat(new Replay(Set.of()).script(List.of(List.of(statement)), List.of("number")))
                .contains("select E'at 12\\07230, \\'so\\' \\\\ said'");
    }

    @Test
    void sendsFactsToATopicOfTheirOwn() {
        var statement = new Statement("insert into outbox (aggregatetype) values ($1)", List.of("application"));
        assertThat(new Replay(Set.of()).script(List.of(List.of(statement)), List.of("number")))
                .contains("values (E'bench')");
    }
}
