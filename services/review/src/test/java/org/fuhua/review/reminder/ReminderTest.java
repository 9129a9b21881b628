package org.fuhua.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.created;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.ReminderStep;
import org.fuhua.review.World;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReminderTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    RemindOfDueWork remind;

    @Inject
    Reminders reminders;

    @Test
    void tellsEachStepOfASheetOnceHoweverManyLook() throws Exception {
        run("update expert set capacity = 0");
        var world = new World(inbox, "R" + UUID.randomUUID().toString().substring(0, 8));
        world.close(2, Map.of());
        world.experts(3);
        world.round = created(post(
                world.officer,
                "/rounds",
                Map.of(
                        "callId",
                        world.call.toString(),
                        "assessmentDeadlineAt",
                        Instant.now()
                                .plus(Duration.ofDays(20))
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())));
        var plan = created(post(
                world.officer, "/rounds/" + world.round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        ok(move(world.officer, "/assignment-plans/" + plan, "adoption", Map.of()));
        assertThat(told(world)).isEmpty();

        due(world, "2 days");
        assertThat(told(world)).containsOnly("BEFORE 3").hasSize(6);
        due(world, "20 hours");
        assertThat(told(world)).hasSize(12);
        due(world, "-1 minute");
        assertThat(told(world)).hasSize(18);
        due(world, "-25 hours");
        assertThat(told(world)).hasSize(24).endsWith("AFTER -1");
        due(world, "-9 days");
        assertThat(told(world)).as("too old to be news").hasSize(24);
        due(world, "5 days");
        world.assess();
        due(world, "2 days");
        assertThat(told(world)).as("what is in is not due").hasSize(24);
        EventContracts.assertOutboxValid(dataSource);
    }

    @Test
    void tellsMembersAndApplicantsOnceBeforeTheyMeet() throws Exception {
        var world = new World(inbox, "S" + UUID.randomUUID().toString().substring(0, 8));
        world.closeWith(
                2,
                Map.of(
                        "stages",
                        List.of(Map.of("kind", "CORRESPONDENCE"), Map.of("kind", "INTERVIEW", "panelSize", 5))));
        world.experts(5);
        world.keepOthersAway();
        world.review();
        var members = world.experts.stream()
                .map(expert -> get(world.token(expert, "expert"), "/experts/me")
                        .jsonPath()
                        .getString("id"))
                .toList();
        var start = Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS);
        created(post(
                world.officer,
                "/rounds/" + world.round + "/meetings",
                Map.of(
                        "kind",
                        "INTERVIEW",
                        "members",
                        members,
                        "applications",
                        world.applications,
                        "appointment",
                        Map.of(
                                "startsAt",
                                start.toString(),
                                "endsAt",
                                start.plus(Duration.ofHours(2)).toString(),
                                "place",
                                "海岱市",
                                "minutesEach",
                                60))));
        assertThat(appointed(world, "2 days 23 hours 30 minutes"))
                .as("the second application appears an hour later: in more than three days")
                .containsExactlyInAnyOrder("appearance BEFORE 3", "seat BEFORE 3 x5");
        assertThat(appointed(world, "2 days 22 hours"))
                .containsExactlyInAnyOrder("appearance BEFORE 3 x3", "seat BEFORE 3 x10");
        assertThat(appointed(world, "10 hours")).contains("appearance BEFORE 1 x2", "seat BEFORE 1 x5");
        assertThat(appointed(world, "-1 minute")).as("it has begun").contains("seat BEFORE 1 x5");
        EventContracts.assertOutboxValid(dataSource);
    }

    @Test
    void tellsACommitteeOfItsYearBeforeTheLastDayOfMarchEnds() throws Exception {
        var old = UUID.randomUUID();
        var fresh = UUID.randomUUID();
        committee(old, "2025-06-01");
        committee(fresh, "2027-02-01");
        var step = ReminderStep.of(List.of(30, 7, 0));
        assertThat(told(step, "2027-03-01T15:59:59Z")).isEmpty();
        assertThat(told(step, "2027-03-01T16:00:00Z")).contains(old).doesNotContain(fresh);
        assertThat(told(step, "2027-03-02T16:00:00Z")).as("each step once").isEmpty();
        assertThat(told(step, "2027-03-31T15:59:59Z")).contains(old);
    }

    private List<UUID> told(List<ReminderStep> steps, String now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> steps.stream()
                        .flatMap(step -> reminders
                                .years(
                                        LocalDate.of(2027, 3, 31),
                                        step,
                                        Instant.parse(now),
                                        row -> row.get(0, UUID.class))
                                .stream())
                        .toList());
    }

    private void committee(UUID id, String formedOn) throws Exception {
        run("insert into ethics_committee (id, version, organisation_id, organisation_name, name, regional, formed_on,"
                + " term_ends_on) values ('" + id + "', 0, gen_random_uuid(), '示例医院', '伦理委员会', false, date '"
                + formedOn + "', date '2029-01-01')");
    }

    /// Moves the meeting of a round and looks, twice.
    private List<String> appointed(World world, String in) throws Exception {
        run("update meeting set starts_at = date_trunc('second', now()) + interval '" + in
                + "', ends_at = now() + interval '20 days' where round_id = '" + world.round + "'");
        for (int i = 0; i < 2; i++) while (remind.ofAppointments()) {}
        var told = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select split_part(split_part(type, '.', 4), '-', 1) || ' ' || (payload::jsonb ->> 'due') || ' '"
                                + " || (payload::jsonb ->> 'daysLeft')"
                                + " || case when count(*) > 1 then ' x' || count(*) else '' end from outbox"
                                + " where type in ('org.fuhua.review.seat-due.v1', 'org.fuhua.review.appearance-due.v1')"
                                + " and payload::jsonb ->> 'roundId' = ?"
                                + " group by type, payload::jsonb ->> 'due', payload::jsonb ->> 'daysLeft'")) {
            select.setString(1, world.round);
            try (var rows = select.executeQuery()) {
                while (rows.next()) told.add(rows.getString(1));
            }
        }
        return told;
    }

    private void due(World world, String in) throws Exception {
        run("update assignment set deadline_at = date_trunc('second', now()) + interval '" + in + "' where round_id = '"
                + world.round + "'");
        Callable<Object> look = () -> {
            while (remind.ofSheets()) {}
            return null;
        };
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var one : replicas.invokeAll(List.of(look, look, look, look))) one.get();
        }
    }

    private List<String> told(World world) throws Exception {
        var told = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select payload::jsonb ->> 'due', payload::jsonb ->> 'daysLeft'"
                                + " from outbox where type = 'org.fuhua.review.assessment-due.v1'"
                                + " and payload::jsonb ->> 'roundId' = ? order by id")) {
            select.setString(1, world.round);
            try (var rows = select.executeQuery()) {
                while (rows.next()) told.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return told;
    }

    private void run(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(sql);
        }
    }
}
