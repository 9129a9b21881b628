package org.fuhua.oversight.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fuhua.oversight.Audiences.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.oversight.Audiences;
import org.fuhua.oversight.MailServer;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who hears of what. All facts arrive in the wrong order.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(MailServer.class)
class AnnouncementTest {
    @Inject
    Inbox inbox;

    @Inject
    RemindOfDeadlines remind;

    private Audiences world;

    @BeforeEach
    void begin() {
        world = new Audiences(inbox).called(Duration.ofDays(60));
    }

    @Test
    void aReturnIsToldToThoseWhoWriteAndToNobodyElse() {
        world.member("owner", "OWNER")
                .member("editor", "EDITOR")
                .member("viewer", "VIEWER")
                .member("money", "FINANCE");
        world.member(UUID.randomUUID(), "stranger", "OWNER");
        var due = LocalDate.now(org.fuhua.platform.time.Clocks.PROGRAMME_ZONE).plusDays(5);
        world.drafted(Duration.ZERO)
                .submitted(Map.of())
                .returned(due.toString())
                .arrive();
        for (var writer : List.of("owner", "editor"))
            await(writer)
                    .untilAsserted(() -> assertThat(world.words(writer))
                            .contains("申报书退回补正，编号 N-%s：2 处需修改，须于 %s 前重新提交（还剩 5 天）".formatted(world.tag, due)));
        for (var other : List.of("viewer", "money", "stranger"))
            assertThat(world.words(other)).as(other).noneMatch(words -> words.contains("退回"));
        var returned = world.messages("owner").getMap("items.find { it.kind == 'application-returned' }");
        assertThat(returned)
                .containsEntry("link", "/applications/" + world.application + "/edit")
                .doesNotContainKey("readAt");
        assertThat(returned.get("en").toString())
                .startsWith("Application returned for correction, number N-" + world.tag);
        assertThat(world.messages("owner").getList("items.zh", String.class)).noneMatch(words -> words.contains("机密"));
    }

    @Test
    void ownersHearThatTheirOrganisationIsVerifiedOrTookOverASecondEntry() {
        var second = UUID.randomUUID();
        world.member("owner", "OWNER").member("editor", "EDITOR");
        world.tell(
                "applicant.organisation-verified",
                world.organisation,
                Map.of("organisationId", world.organisation, "transferred", false));
        world.tell(
                        "applicant.organisation-merged",
                        second,
                        Map.of("organisationId", second, "intoOrganisationId", world.organisation))
                .arrive();
        await().untilAsserted(() -> assertThat(world.words("owner"))
                .anyMatch(words -> words.startsWith("单位归属核验通过"))
                .anyMatch(words -> words.startsWith("重复登记的单位已合并")));
        assertThat(world.words("editor")).noneMatch(words -> words.contains("核验") || words.contains("合并"));
    }

    @Test
    void theSameFactTwiceIsToldOnce() {
        world.member("owner", "OWNER").submitted(Map.of());
        var facts = world.arrive();
        facts.forEach(fact -> inbox.consumers().forEach(consumer -> consumer.accept(fact)));
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("申报书已提交")));
        await().during(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(world.words("owner").stream().filter(w -> w.startsWith("申报书已提交")))
                        .hasSize(1));
    }

    @Test
    void whatIsOldNewsIsToldToNobody() {
        world.member("owner", "OWNER").submitted(Map.of()).happened(Duration.ofDays(3));
        world.tell("applicant.application-rejected", world.application, world.about(Map.of()));
        world.arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("形式审查未通过")));
        assertThat(world.words("owner")).noneMatch(w -> w.startsWith("申报书已提交"));
    }

    @Test
    void aDepartmentHearsWhatItHasToEndorse() {
        world.member("owner", "OWNER").member(world.department, "recommender", "OWNER");
        world.submitted(Map.of("recommenderOrganisationId", world.department)).arrive();
        var due = "有申报等待推荐，编号 N-%1$s（提升工程%1$s）".formatted(world.tag);
        await().untilAsserted(() -> assertThat(world.words("recommender")).contains(due));
        world.submitted(Map.of("recommenderOrganisationId", world.department, "corrected", true))
                .arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("补正后的申报书已提交")));
        assertThat(world.words("recommender").stream().filter(due::equals)).hasSize(1);
    }

    @Test
    void aCancelledCallIsToldToAllWhoAnswerItAndStayed() {
        world.member("owner", "OWNER").drafted(Duration.ZERO);
        var other = new Audiences(inbox);
        other.member("gone", "OWNER");
        var about =
                Map.of("applicationId", other.application, "callId", world.call, "organisationId", other.organisation);
        other.tell("applicant.application-drafted", other.application, about)
                .tell("applicant.application-discarded", other.application, about)
                .arrive();
        world.tell(
                "applicant.call-cancelled",
                world.call,
                Map.of("callId", world.call, "reason", "调整", "applications", 0));
        world.arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).contains("您申报的指南已取消：提升工程" + world.tag));
        assertThat(other.words("gone")).noneMatch(words -> words.contains("取消"));
    }

    @Test
    void thoseWhoWorkHereHearByTheirRoleOnceADayPerCall() {
        world.visit("officer", "officer");
        world.visit("auditor", "auditor");
        world.member("owner", "OWNER");
        for (int i = 0; i < 3; i++) {
            var id = UUID.randomUUID();
            world.tell("applicant.application-recommended", id, Map.of("applicationId", id, "callId", world.call));
        }
        world.arrive();
        var words = "有申报等待形式审查（提升工程" + world.tag + "）";
        await().untilAsserted(() -> assertThat(world.words("officer")).contains(words));
        await().during(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(world.words("officer").stream().filter(words::equals))
                        .hasSize(1));
        assertThat(world.words("auditor")).doesNotContain(words);
    }

    @Test
    void anExpertHearsOfAnAssignmentByTheSubjectThatTheFactNames() {
        var assignment = UUID.randomUUID();
        world.tell(
                "review.assignment-made",
                assignment,
                world.about(Map.of("assignmentId", assignment, "readerSubject", world.subject("expert"))));
        world.arrive();
        await().untilAsserted(() -> world.as("expert", "expert")
                .get(BASE + "/messages")
                .then()
                .body("items", hasSize(1), "items[0].link", equalTo("/reviews/" + assignment)));
    }

    @Test
    void whoIsMentionedHearsOfItAndTheStoryDoesNot() {
        world.member("owner", "OWNER").member("editor", "EDITOR").submitted(Map.of());
        world.tell(
                        "applicant.member-mentioned",
                        world.application,
                        world.about(Map.of(
                                "threadId",
                                UUID.randomUUID(),
                                "commentId",
                                UUID.randomUUID(),
                                "section",
                                "basic",
                                "pointer",
                                "/title",
                                "subjects",
                                List.of(world.subject("owner"), world.subject("editor")))))
                .by("owner");
        world.arrive();
        var words = "同事在批注中提到您（提升工程" + world.tag + "）";
        await().untilAsserted(() -> assertThat(world.words("editor")).contains(words));
        assertThat(world.messages("editor").getString("items.find { it.kind == 'mention' }.link"))
                .isEqualTo("/applications/" + world.application + "/edit/basic?field=/title");
        assertThat(world.words("owner")).doesNotContain(words);
        world.as("auditor", "auditor")
                .get(BASE + "/timelines/" + world.application)
                .then()
                .statusCode(200)
                .body("entries.type", hasItem("org.fuhua.applicant.application-submitted.v1"))
                .body("entries.type", not(hasItem("org.fuhua.applicant.member-mentioned.v1")));
    }

    @Test
    void partnersAndTheLeadHearOfEachOther() {
        var partner = UUID.randomUUID();
        var part = UUID.randomUUID();
        world.member("owner", "OWNER").member(partner, "hospital", "OWNER").member(partner, "nurse", "VIEWER");
        world.drafted(Duration.ZERO);
        var about = world.about(Map.of("partnerId", part, "organisationId", partner));
        world.tell("applicant.partner-invited", world.application, about).by("owner");
        world.tell("applicant.partner-signed", world.application, about).by("hospital");
        world.tell("applicant.partner-signature-lapsed", world.application, about)
                .by("owner");
        world.tell("applicant.partner-declined", world.application, about).by("hospital");
        world.arrive();
        await().untilAsserted(() -> assertThat(world.words("hospital"))
                .contains(
                        "邀请贵单位作为合作单位联合申报（提升工程%s），请填写并确认承担部分".formatted(world.tag),
                        "联合申报内容有变动，请重新核对并确认签章（提升工程%s）".formatted(world.tag)));
        await().untilAsserted(() -> assertThat(world.words("owner")).contains("合作单位已确认签章", "合作单位谢绝参加"));
        assertThat(world.words("owner")).noneMatch(words -> words.contains("失效"));
        assertThat(world.words("nurse")).noneMatch(words -> words.contains("联合申报"));
        assertThat(world.messages("hospital").getString("items.find { it.kind == 'partner-invited' }.link"))
                .isEqualTo("/applications/%s/parts/%s".formatted(world.application, part));
    }

    @Test
    void anOrganisationHearsThatItsCertificateEndsSoon() {
        world.member("owner", "OWNER").member("viewer", "VIEWER");
        world.tell(
                        "applicant.certificate-expiring",
                        world.organisation,
                        Map.of(
                                "certificateId",
                                UUID.randomUUID(),
                                "organisationId",
                                world.organisation,
                                "certificateTitle",
                                "HIGH_TECH",
                                "validTo",
                                "2027-01-28"))
                .arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).contains("资质证书将于 2027-01-28 到期，请及时续期或重新认定"));
        assertThat(world.words("viewer")).noneMatch(words -> words.contains("资质"));
    }

    @Test
    void whoMadeThemselvesAMemberNeedsNotBeTold() {
        world.member("founder", "OWNER").by("founder");
        world.member("colleague", "EDITOR").by("founder").arrive();
        await().untilAsserted(() -> assertThat(world.words("colleague")).hasSize(1));
        assertThat(world.words("founder")).isEmpty();
    }

    @Test
    void remindsSomeDaysBeforeTheDeadlineOncePerStepAndAnewWhenItMoved() {
        world = new Audiences(inbox).called(Duration.ofHours(60));
        world.member("owner", "OWNER").drafted(Duration.ofDays(1)).arrive();
        remind.handle();
        remind.handle();
        await().untilAsserted(() -> assertThat(reminders()).hasSize(1));
        assertThat(reminders().getFirst()).startsWith("申报即将截止：提升工程" + world.tag + "，还剩 3 天");
        world.tell("applicant.call-amended", world.call, world.callPayload(Duration.ofDays(6)))
                .arrive();
        remind.handle();
        await().untilAsserted(() -> assertThat(reminders()).hasSize(2));
        assertThat(reminders().getFirst()).contains("还剩 6 天");
    }

    @Test
    void remindsNobodyWhoHandedInOrBeganJustNowOrHasTime() {
        world = new Audiences(inbox).called(Duration.ofDays(2));
        world.member("owner", "OWNER")
                .drafted(Duration.ofDays(1))
                .submitted(Map.of())
                .arrive();
        var fresh = new Audiences(inbox)
                .called(Duration.ofDays(2))
                .member("owner", "OWNER")
                .drafted(Duration.ZERO);
        fresh.arrive();
        var early = new Audiences(inbox).called(Duration.ofDays(8)).member("owner", "OWNER");
        early.drafted(Duration.ofDays(1)).arrive();
        remind.handle();
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("申报书已提交")));
        for (var one : List.of(world, fresh, early))
            assertThat(one.words("owner")).noneMatch(words -> words.contains("即将截止"));
    }

    @Test
    void remindsOfACorrectionUntilItIsHandedIn() {
        var due = LocalDate.now(org.fuhua.platform.time.Clocks.PROGRAMME_ZONE).plusDays(2);
        world.member("owner", "OWNER")
                .submitted(Map.of())
                .returned(due.toString())
                .happened(Duration.ofHours(7));
        world.arrive();
        remind.handle();
        await().untilAsserted(() ->
                assertThat(world.words("owner")).anyMatch(words -> words.startsWith("补正期限即将届满，编号 N-" + world.tag)));
    }

    private List<String> reminders() {
        return world.words("owner").stream()
                .filter(words -> words.startsWith("申报即将截止"))
                .toList();
    }
}
