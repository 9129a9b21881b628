package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.inbox.DeadLetter;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the other services promise to tell is understood: each example, twice, and with a member we do not know.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingFactsTest {
    private static final Map<String, String> EFFECTS = Map.ofEntries(
            Map.entry(
                    "org.fuhua.applicant.call-published.v1",
                    "select count(*) from reservation where call_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.call-amended.v1", "select count(*) from reservation where call_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.call-cancelled.v1",
                    "select count(*) from cancelled_call where call_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.organisation-registered.v1",
                    "select count(*) from organisation_copy where organisation_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.membership-changed.v1",
                    "select count(distinct organisation_id) from membership_copy where organisation_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.organisation-merged.v1",
                    "select count(*) from organisation_merger_copy where organisation_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.relations-stated.v1",
                    "select count(*) from relation_statement_copy where organisation_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.review.award-confirmed.v1", "select count(*) from award where application_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.review.ethics-approved.v1",
                    "select count(*) from ethics_copy where review_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.review.ethics-suspended.v1",
                    "select count(*) from ethics_copy where review_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.review.ethics-terminated.v1",
                    "select count(*) from ethics_copy where review_id = ?::uuid"),
            Map.entry(
                    "org.fuhua.applicant.application-submitted.v1",
                    "select count(*) from submission_copy where application_id = ?::uuid"));

    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("org.fuhua.applicant.call-published.v1", "callId"),
            Map.entry("org.fuhua.applicant.call-amended.v1", "callId"),
            Map.entry("org.fuhua.applicant.call-cancelled.v1", "callId"),
            Map.entry("org.fuhua.applicant.organisation-registered.v1", "organisationId"),
            Map.entry("org.fuhua.applicant.membership-changed.v1", "organisationId"),
            Map.entry("org.fuhua.applicant.organisation-merged.v1", "organisationId"),
            Map.entry("org.fuhua.applicant.relations-stated.v1", "organisationId"),
            Map.entry("org.fuhua.review.award-confirmed.v1", "applicationId"),
            Map.entry("org.fuhua.review.ethics-approved.v1", "reviewId"),
            Map.entry("org.fuhua.review.ethics-suspended.v1", "reviewId"),
            Map.entry("org.fuhua.review.ethics-terminated.v1", "reviewId"),
            Map.entry("org.fuhua.applicant.application-submitted.v1", "applicationId"));

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @TestFactory
    Stream<DynamicTest> understandsEveryExample() {
        return inbox.consumers().stream()
                .flatMap(consumer -> consumer.types().stream()
                        .sorted()
                        .map(type -> DynamicTest.dynamicTest(type, () -> understands(consumer, type))));
    }

    private void understands(Intake consumer, String type) {
        List<String> examples = EventContracts.examples(type);
        for (int i = 0; i < examples.size(); i++) {
            var payload = new JsonObject(examples.get(i));
            var subject = UUID.fromString(payload.getString(SUBJECTS.get(type)));
            var fact = Facts.record(UUID.randomUUID(), type, subject, i + 1, payload.encode());
            consumer.accept(fact);
            consumer.accept(fact);
            consumer.accept(Facts.record(
                    UUID.randomUUID(),
                    type,
                    subject,
                    i + 1,
                    payload.put("somethingNew", 1).encode()));
            assertThat(sql.list(EFFECTS.get(type), row -> row.getInt(1), subject.toString()))
                    .as("effect of %s", payload)
                    .containsExactly(1);
        }
    }

    @Test
    void skipsWhatItDidNotSubscribeTo() {
        consumer("applicant-calls")
                .accept(Facts.record("org.fuhua.applicant.call-closed.v1", UUID.randomUUID(), 1, "not even JSON"));
    }

    @Test
    void sendsPoisonToTheDeadLettersAndGoesOn() {
        var calls = consumer("applicant-calls");
        var type = "org.fuhua.applicant.call-published.v1";
        for (var poison : List.of("{", "{}", "[]", "{\"callId\":\"no uuid\"}"))
            assertThatThrownBy(() -> calls.accept(Facts.record(type, UUID.randomUUID(), 1, poison)))
                    .as(poison)
                    .isInstanceOf(DeadLetter.class);
        var story = new Story(inbox);
        assertThatThrownBy(() -> story.publishes(100, 4000, 5999)).isInstanceOf(DeadLetter.class);
        story.publishes(100, 4000, 6000);
        assertThat(story.reservation().getList("items")).hasSize(1);
    }

    private Intake consumer(String name) {
        return inbox.consumers().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
