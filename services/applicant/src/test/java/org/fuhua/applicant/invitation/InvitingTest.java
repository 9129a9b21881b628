package org.fuhua.applicant.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.upon;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.letter.PostLetters;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class InvitingTest {
    private static final Pattern LINK = Pattern.compile("/invitation#([A-Za-z0-9_-]{43})");

    @Inject
    MockMailbox mailbox;

    @Inject
    PostLetters postLetters;

    @Inject
    DataSource dataSource;

    private JsonPath firm;
    private String path;

    @BeforeEach
    void register() {
        mailbox.clear();
        firm = Api.unverified(applicant(), "ENTERPRISE");
        path = "/organisations/" + firm.getString("id");
    }

    @Test
    void theInvitedPersonReadsTheMailAndTakesTheirPartOnce() {
        invite("editor9", "EDITOR");
        var secret = posted("editor9");
        with(editor(), "/invitations/reading", secret)
                .statusCode(200)
                .body("forMe", equalTo(true))
                .body("role", equalTo("EDITOR"))
                .body("organisationNameZh", equalTo("示例单位"));
        with(editor(), "/invitations/acceptance", secret).statusCode(200).body("role", equalTo("EDITOR"));
        assertThat(get(editor(), path).getString("role")).isEqualTo("EDITOR");
        with(editor(), "/invitations/acceptance", secret)
                .statusCode(409)
                .body("code", equalTo("invitation-not-in-this-state"));
        assertThat(get(applicant(), path + "/invitations").getList("items")).isEmpty();
    }

    @Test
    void aForwardedLinkLetsNobodyElseIn() {
        invite("editor9", "OWNER");
        var secret = posted("editor9");
        with(as("thief", "applicant"), "/invitations/reading", secret).body("forMe", equalTo(false));
        with(as("thief", "applicant"), "/invitations/acceptance", secret)
                .statusCode(403)
                .body("code", equalTo("invitation-for-somebody-else"));
        var unverified = RestAssured.given()
                .auth()
                .oauth2(Tokens.with("editor9", Tokens.addressed("editor9", false), "applicant"))
                .contentType("application/json");
        with(unverified, "/invitations/acceptance", secret)
                .statusCode(403)
                .body("code", equalTo("address-not-verified"));
        as("thief", "applicant").get(BASE + path).then().statusCode(404);
        with(editor(), "/invitations/acceptance", secret).statusCode(200);
    }

    @Test
    void sentAgainOnlyTheNewestLinkWorksAndRevokedNone() {
        var invitation = invite("editor9", "VIEWER");
        var first = posted("editor9");
        var renewed = ok(
                move(applicant(), own(invitation) + "/renewal", invitation, "").statusCode(200));
        var second = posted("editor9");
        with(editor(), "/invitations/acceptance", first).statusCode(404).body("code", equalTo("invitation-unknown"));
        move(applicant(), own(invitation) + "/revocation", renewed, "").statusCode(200);
        with(editor(), "/invitations/acceptance", second).statusCode(409);
        invite("editor9", "VIEWER");
    }

    @Test
    void onlyOwnersDecideWhoActsForIt() {
        admit("editor9", "EDITOR");
        admit("finance9", "FINANCE");
        admit("viewer9", "VIEWER");
        for (var member : new String[] {"editor9", "finance9", "viewer9"}) {
            var body = address("somebody", "VIEWER");
            keyed(as(member, "applicant"))
                    .body(body)
                    .post(BASE + path + "/invitations")
                    .then()
                    .statusCode(403);
            as(member, "applicant").get(BASE + path + "/invitations").then().statusCode(403);
        }
        keyed(officer())
                .body(address("somebody", "VIEWER"))
                .post(BASE + path + "/invitations")
                .then()
                .statusCode(404);
        var members = get(applicant(), path + "/members");
        var viewer = path + "/members/" + idOf(members, "viewer9");
        upon(editor(), get(applicant(), path))
                .body("{\"role\":\"OWNER\"}")
                .put(BASE + viewer)
                .then()
                .statusCode(403);
        upon(editor(), get(applicant(), path)).delete(BASE + viewer).then().statusCode(403);
        upon(officer(), get(applicant(), path)).delete(BASE + viewer).then().statusCode(404);
    }

    @Test
    void membersLeaveAndOneOwnerStays() {
        admit("editor9", "EDITOR");
        var members = get(applicant(), path + "/members");
        var mine = path + "/members/" + idOf(members, "applicant1");
        var theirs = path + "/members/" + idOf(members, "editor9");
        upon(applicant(), get(applicant(), path))
                .body("{\"role\":\"VIEWER\"}")
                .put(BASE + mine)
                .then()
                .statusCode(409)
                .body("code", equalTo("last-owner"));
        upon(applicant(), get(applicant(), path))
                .body("{\"role\":\"OWNER\"}")
                .put(BASE + theirs)
                .then()
                .statusCode(200)
                .body("role", equalTo("OWNER"));
        upon(applicant(), get(applicant(), path)).delete(BASE + mine).then().statusCode(204);
        applicant().get(BASE + path).then().statusCode(404);
        upon(editor(), get(editor(), path)).delete(BASE + theirs).then().statusCode(409);
    }

    @Test
    void twoAtOnceTakeItOnce() throws Exception {
        invite("editor9", "EDITOR");
        var secret = posted("editor9");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of(1, 2)
                    .map(_ -> both.submit(() -> with(editor(), "/invitations/acceptance", secret)
                            .extract()
                            .statusCode()))
                    .toList();
            assertThat(new int[] {answers.get(0).get(), answers.get(1).get()}).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void keepsNeitherAddressNorSecretInTheClear() throws SQLException {
        invite("editor9", "EDITOR");
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select i.address || i.secret_hash || l.address || l.content"
                                + " from invitation i, letter l where l.due_at is not null")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("editor9").doesNotContain("invitation#");
        }
        var secret = posted("editor9");
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from letter where content is not null")) {
            rows.next();
            assertThat(rows.getInt(1)).as("posted letters are forgotten").isZero();
        }
        assertThat(secret).hasSize(43);
    }

    @Test
    void refusesNonsense() {
        for (var address : new String[] {"", "nobody", "a@b@c", "a\\r\\nBcc: x@y.cn@z.cn", "x".repeat(250) + "@y.cn"})
            keyed(applicant())
                    .body("{\"address\":\"%s\",\"role\":\"EDITOR\"}".formatted(address))
                    .post(BASE + path + "/invitations")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/address"));
        invite("Editor9", "EDITOR");
        keyed(applicant())
                .body(address("editor9", "VIEWER"))
                .post(BASE + path + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("invited-already"));
        with(editor(), "/invitations/acceptance", "x".repeat(43)).statusCode(404);
        with(editor(), "/invitations/acceptance", "short").statusCode(422);
    }

    private void admit(String user, String role) {
        invite(user, role);
        with(as(user, "applicant"), "/invitations/acceptance", posted(user)).statusCode(200);
    }

    private JsonPath invite(String user, String role) {
        return create(applicant(), path + "/invitations", address(user, role));
    }

    private static String address(String user, String role) {
        return "{\"address\":\"%s\",\"role\":\"%s\"}".formatted(Tokens.address(user), role);
    }

    private String posted(String user) {
        postLetters.handle();
        var mail = mailbox.getMailsSentTo(Tokens.address(user)).getLast();
        assertThat(mail.getHeaders()).containsKeys("Message-ID", "Auto-Submitted");
        var link = LINK.matcher(mail.getText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String own(JsonPath invitation) {
        return path + "/invitations/" + invitation.getString("id");
    }

    private static String idOf(JsonPath members, String user) {
        return members.getString("items.find { it.subject == '" + Tokens.subject(user) + "' }.id");
    }

    private static ValidatableResponse with(RequestSpecification who, String to, String secret) {
        return who.body("{\"secret\":\"" + secret + "\"}").post(BASE + to).then();
    }

    private static RequestSpecification editor() {
        return as("editor9", "applicant");
    }
}
