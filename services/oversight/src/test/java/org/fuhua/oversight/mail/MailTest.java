package org.fuhua.oversight.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fuhua.oversight.Audiences.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fuhua.oversight.Audiences;
import org.fuhua.oversight.MailServer;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the fact to the mailbox, with a real mail server.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(MailServer.class)
class MailTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    private Audiences world;

    @BeforeEach
    void begin() {
        world = new Audiences(inbox).called(Duration.ofDays(60)).member("owner", "OWNER");
    }

    @Test
    void aBurstIsOneMailWithALinkForEachAndNothingConfidential() throws Exception {
        world.visit("owner", "applicant");
        world.submitted(Map.of()).returned("2099-12-31").arrive();
        var mail = only("owner");
        assertThat(mail.getSubject()).contains("N-" + world.tag, "等 2 条消息");
        var text = mail.getContent().toString();
        assertThat(text)
                .contains("申报书退回补正", "http://localhost:8080/app/applications/" + world.application + "/edit")
                .contains("/app/messages/preferences", "/app/unsubscribe?token=")
                .doesNotContain("机密", world.subject("owner"));
        assertThat(mail.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("no-reply@fuhua.example");
    }

    @Test
    void speaksTheLanguageThatThePersonChose() throws Exception {
        var chosen = preferences("owner");
        world.as("owner")
                .header("If-Match", chosen)
                .body("{\"language\":\"en\",\"kinds\":[]}")
                .put(BASE + "/preferences")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"));
        world.visit("owner", "applicant");
        world.submitted(Map.of()).arrive();
        var mail = only("owner");
        assertThat(mail.getSubject()).startsWith("Application handed in, number N-" + world.tag);
        assertThat(mail.getContent().toString()).contains("Fuhua has news for you", "(Programme " + world.tag + ")");
    }

    @Test
    void nobodyIsWrittenToWhoseAddressIsNotVerifiedOrUnknown() {
        world.visit("unverified", "applicant");
        world.member("unverified", "OWNER").member("never-here", "OWNER").submitted(Map.of());
        world.visit("owner", "applicant");
        world.arrive();
        only("owner");
        assertThat(MailServer.inbox(world.address("unverified"))).isEmpty();
        assertThat(MailServer.inbox(world.address("never-here"))).isEmpty();
        assertThat(world.words("unverified")).hasSize(2);
    }

    @Test
    void aLinkInTheMailEndsMailsWithoutSigningInButNotThoseThatMustBe() throws Exception {
        world.visit("owner", "applicant");
        world.submitted(Map.of()).arrive();
        var mail = only("owner");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var link = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
        var path = URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery();
        given().urlEncodingEnabled(false).get(path).then().statusCode(200).body("ended", equalTo(false));
        for (int twice = 0; twice < 2; twice++)
            given().urlEncodingEnabled(false)
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("ended", equalTo(true), "goesOn.zh", hasItem("申报书退回补正"));
        world.tell("applicant.application-rejected", world.application, world.about(Map.of()));
        world.arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("形式审查未通过")));
        world.returned("2099-12-31").arrive();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(MailServer.inbox(world.address("owner"))).hasSize(2));
        assertThat(MailServer.inbox(world.address("owner"))
                        .getLast()
                        .getContent()
                        .toString())
                .contains("申报书退回补正")
                .doesNotContain("形式审查未通过");
    }

    @Test
    void aLinkThatWeDidNotMakeEndsNothing() {
        for (var token : List.of("", "nonsense", "1.AAAA.BBBB", "x".repeat(600)))
            given().queryParam("token", token)
                    .post(BASE + "/public/unsubscriptions")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unsubscribe-link-invalid"));
        given().post(BASE + "/public/unsubscriptions").then().statusCode(404);
        given().queryParam("token", "x".repeat(601))
                .post(BASE + "/public/unsubscriptions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?token"));
    }

    @Test
    void aMailServerThatComesBackIsTriedAgainAndOneThatDoesNotIsGivenUpAndCounted() throws Exception {
        world.visit("owner", "applicant");
        MailServer.away(() -> {
            world.submitted(Map.of()).arrive();
            // Settled, gathered and delivered by three clocks, whose ticks together may take longer than is waited by
            // default.
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(state()).matches("QUEUED [12] .*Exception"));
        });
        only("owner");
        assertThat(state()).startsWith("SENT");
        long dead = dead();
        MailServer.away(() -> {
            world.returned("2099-12-31").arrive();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(dead()).isEqualTo(dead + 1));
        });
    }

    @Test
    void whatIsWantedDailyWaitsForTheMorning() throws Exception {
        var version = preferences("owner");
        world.as("owner")
                .header("If-Match", version)
                .body(
                        "{\"language\":\"zh\",\"kinds\":[{\"kind\":\"application-submitted\",\"inApp\":true,\"mail\":\"DAILY\"}]}")
                .put(BASE + "/preferences")
                .then()
                .statusCode(200);
        world.submitted(Map.of()).arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).hasSize(2));
        var due = query("select mail_due_at from message where kind = 'application-submitted' and subject = ?");
        var at = java.time.OffsetDateTime.parse(due).atZoneSameInstant(Clocks.PROGRAMME_ZONE);
        assertThat(at.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(at.toInstant()).isAfter(java.time.Instant.now());
        assertThat(Duration.between(java.time.Instant.now(), at)).isLessThanOrEqualTo(Duration.ofDays(1));
    }

    @Test
    void theAddressIsSealedAndNowhereElse() throws Exception {
        world.visit("owner", "applicant");
        world.submitted(Map.of()).arrive();
        only("owner");
        assertThat(query("select person::text from person where subject = ?"))
                .doesNotContain("@people.test")
                .doesNotContain(world.tag);
        for (var table : List.of("message", "mail"))
            assertThat(query("select coalesce(string_agg(t::text, ''), '') from %s t where subject = ?"
                            .formatted(table)))
                    .doesNotContain("@people.test");
    }

    private MimeMessage only(String name) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(MailServer.inbox(world.address(name))).hasSize(1));
        return MailServer.inbox(world.address(name)).getFirst();
    }

    private String preferences(String name) {
        return world.as(name)
                .get(BASE + "/preferences")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private long dead() {
        return given().auth()
                .oauth2(Tokens.of("admin1", "admin"))
                .get(BASE + "/mail")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("dead");
    }

    private String state() {
        return query("select concat_ws(' ', state, attempts, failure) from mail where subject = ?");
    }

    private String query(String sql) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql.replace(
                        "select mail_due_at",
                        "select to_char(mail_due_at at time zone 'UTC'," + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"))) {
            select.setString(1, world.subject("owner"));
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
