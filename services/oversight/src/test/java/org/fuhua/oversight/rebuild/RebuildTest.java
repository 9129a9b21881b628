package org.fuhua.oversight.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.oversight.Audiences;
import org.fuhua.oversight.World;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class RebuildTest {
    private static final String BASE = "/api/oversight/v1";
    private static final List<String> TABLES = List.of(
            "fact", "mention", "application", "call", "organisation", "membership", "turn", "need", "award", "payment");

    @Inject
    Inbox inbox;

    @Inject
    TestJournal journal;

    @Inject
    DataSource dataSource;

    private final UUID application = UUID.randomUUID();

    @BeforeEach
    void startWithNothing() throws SQLException {
        journal.clear();
        for (var table : TABLES) run("delete from projection." + table);
        run("delete from inbox");
    }

    @Test
    void endsWithWhatTheLiveConsumersMadeWhateverTheOrder() throws Exception {
        var world = story();
        world.told.forEach(journal::append);
        var shuffled = new ArrayList<>(world.told);
        Collections.shuffle(shuffled, new Random(23));
        shuffled.forEach(this::live);
        var before = dump();
        assertThat(rebuilt().getInt("factsRead")).isEqualTo(world.told.size());
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void restoresALostDatabaseAndCountsItsFactsAsConsumed() throws Exception {
        var world = story();
        world.told.forEach(journal::append);
        rebuilt();
        assertThat(count("projection.fact")).isEqualTo(world.told.size());
        assertThat(count("inbox")).isEqualTo(world.told.size());
        world.told.forEach(this::live);
        assertThat(count("projection.fact")).isEqualTo(world.told.size());
        auditor().get(BASE + "/timelines/" + application).then().statusCode(200).body("complete", equalTo(true));
    }

    @Test
    void tellsNobodyAnything() throws Exception {
        var people = new Audiences(inbox).called(Duration.ofDays(60)).member("owner", "OWNER");
        people.submitted(Map.of()).arrive().forEach(journal::append);
        await().untilAsserted(() -> assertThat(people.words("owner")).hasSize(2));
        var messages = text("select count(*)::text from message");
        run("delete from inbox");
        rebuilt();
        await().during(Duration.ofSeconds(3))
                .untilAsserted(() ->
                        assertThat(text("select count(*)::text from message")).isEqualTo(messages));
        assertThat(people.words("owner")).hasSize(2);
    }

    @Test
    void losesAndDoublesNothingThatComesMeanwhile() throws Exception {
        var world = story();
        world.told.forEach(journal::append);
        world.told.forEach(this::live);
        var late = new World("5").opened().submitted(UUID.randomUUID(), "LATE-1", "迟到").told;
        journal.duringFirstPoll(() -> late.forEach(record -> {
            journal.append(record);
            live(record);
        }));
        rebuilt();
        assertThat(count("projection.fact")).isEqualTo(world.told.size() + late.size());
        auditor().get(BASE + "/timelines?number=LATE-1").then().body("items.size()", equalTo(1));
    }

    @Test
    void skipsAndCountsWhatCanNeverBeRead() throws Exception {
        story().told.forEach(journal::append);
        journal.append(Facts.record("org.fuhua.applicant.call-published.v1", UUID.randomUUID(), 1, "{"));
        journal.append(Facts.record("org.fuhua.applicant.unheard-of.v1", UUID.randomUUID(), 1, "{}"));
        assertThat(rebuilt().getInt("factsSkipped")).isEqualTo(1);
    }

    @Test
    void aFailedOneLeavesEverythingAsItWas() throws Exception {
        var world = story();
        world.told.forEach(journal::append);
        world.told.forEach(this::live);
        var before = dump();
        journal.duringFirstPoll(() -> {
            throw new IllegalStateException("the broker is gone");
        });
        var ended = ended(start());
        assertThat(ended.getString("state")).isEqualTo("FAILED");
        assertThat(dump()).isEqualTo(before);
        assertThat(rebuilt().getString("state")).isEqualTo("COMPLETED");
    }

    @Test
    void onlyOneRunsAtATimeAndADeadOneIsNotWaitedFor() throws Exception {
        run("""
                insert into rebuild (id, version, state, requested_by, facts_expected, facts_read, facts_skipped,
                                     started_at, heartbeat_at)
                values (gen_random_uuid(), 0, 'RUNNING', 'somebody', 0, 0, 0, now(), now())""");
        auditor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(BASE + "/rebuilds")
                .then()
                .statusCode(409)
                .body("code", equalTo("rebuild-running"));
        run("update rebuild set heartbeat_at = now() - interval '3 minutes' where state = 'RUNNING'");
        assertThat(rebuilt().getString("state")).isEqualTo("COMPLETED");
    }

    private World story() {
        var world = new World("8").opened();
        world.member("somebody", world.organisation, true).member("somebody", world.organisation, false);
        world.submitted(application, "B-1", "初稿").submitted(application, "B-1", "定稿");
        return world.accepted(application, "B-1", "定稿")
                .reviewed(application)
                .awarded(application)
                .paid(application);
    }

    private void live(ConsumerRecord<String, String> record) {
        inbox.consumers().forEach(consumer -> consumer.accept(record));
    }

    private io.restassured.path.json.JsonPath rebuilt() {
        var ended = ended(start());
        assertThat(ended.getString("failure")).isNull();
        return ended;
    }

    private static String start() {
        return auditor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(BASE + "/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static io.restassured.path.json.JsonPath ended(String id) {
        return await("the rebuild ends")
                .until(
                        () -> auditor()
                                .get(BASE + "/rebuilds/" + id)
                                .then()
                                .extract()
                                .jsonPath(),
                        rebuild -> !"RUNNING".equals(rebuild.getString("state")));
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.of("auditor1", "auditor"));
    }

    private TreeMap<String, String> dump() throws SQLException {
        var dump = new TreeMap<String, String>();
        for (var table : TABLES)
            dump.put(
                    table, text("select string_agg(t::text, E'\\n' order by t::text) from projection." + table + " t"));
        return dump;
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(text("select count(*)::text from " + table));
    }

    private String text(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
