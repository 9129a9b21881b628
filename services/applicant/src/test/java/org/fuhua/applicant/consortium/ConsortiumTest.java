package org.fuhua.applicant.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.attach;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.submit;
import static org.fuhua.applicant.consortium.Consortium.hospital1;
import static org.fuhua.applicant.consortium.Consortium.university1;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.Codes;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A lead and its partners write one application: who sees and changes what, when a sign-off holds, and what stands
/// against handing in.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ConsortiumTest {
    @Inject
    DataSource dataSource;

    private Consortium joint;

    @BeforeEach
    void begin() {
        joint = Consortium.of(published(Consortium::partnersSign));
    }

    @Test
    void isHandedInOnceEveryPartnerSignedItsPart() throws Exception {
        var filled = Api.filled(joint.draft);
        submit(filled).statusCode(422).body("errors.pointer", hasItem("/joint/partners"));
        var partner = joint.invited(joint.hospital);
        assertThat(joint.part(hospital1(), partner).getMap("answers"))
                .containsEntry("name", "示例单位")
                .containsEntry("kind", "医疗机构");
        refuses("not-signed");
        joint.writeAndSign(Consortium::hospital1, partner);
        joint.partners(applicant());
        var signed = joint.partners(hospital1());
        assertThat(signed.getString("[0].state")).isEqualTo("SIGNED");
        assertThat(signed.getBoolean("[0].own")).isTrue();
        submit(current()).statusCode(200);
        hospital1()
                .get(BASE + joint.path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("publicState.en", equalTo("Handed in, awaiting the formal check"));
        joint.edit(hospital1(), partner, "/task", "临床评价", "别的")
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
        joint.decline(hospital1(), partner).statusCode(409);
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys("org.fuhua.applicant.partner-invited.v1", "org.fuhua.applicant.partner-signed.v1");
    }

    @Test
    void anExcludedPartnerKeepsTheApplicationOut() {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        joint.writeAndSign(Consortium::hospital1, partner);
        Api.create(Api.officer(), "/integrity-records", """
                {"organisationId":"%s","subjectClass":"UNDERTAKING_UNIT","measure":"EXCLUSION","documentNo":"鲁科监〔2026〕11号",
                "authority":"山东省科学技术厅","reason":"挪用经费","decidedOn":"2026-04-01","from":"2026-04-01"}""".formatted(joint.hospital.getString("id")));
        submit(current())
                .statusCode(409)
                .body("code", equalTo("integrity-excluded"))
                .body("errors[0].pointer", equalTo("/joint/partners/0"));
    }

    /// What was asked of an entry that was registered twice is asked of the organisation that stays.
    @Test
    void aPartnerThatWasMergedSignsUnderItsFormerCode() {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        var stays = Api.organisation(as("hospital2", "applicant"), "HOSPITAL");
        var merger = Api.create(Api.officer(), "/organisation-mergers", """
                {"organisationId":"%s","intoOrganisationId":"%s","reason":"重复登记"}""".formatted(
                        joint.hospital.getString("id"), stays.getString("id")));
        move(as("officer2", "officer"), "/organisation-mergers/" + merger.getString("id") + "/decision", merger, """
                {"outcome":"CARRY_OUT","reason":"核对无误。"}""")
                .statusCode(200);
        joint.writeAndSign(() -> as("hospital2", "applicant"), partner);
        assertThat(get(as("hospital2", "applicant"), "/partnerships").getList("items.partnerId"))
                .contains(partner);
        submit(current()).statusCode(200);
    }

    @Test
    void anyChangeToThePartWithdrawsTheSignOff() {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        joint.writeAndSign(Consortium::hospital1, partner);
        Api.save(current(), "basic", Api.BASIC).statusCode(200);
        assertThat(joint.state(partner)).as("a change elsewhere").isEqualTo("SIGNED");

        joint.edit(hospital1(), partner, "/amount", "50000.00", "60000.00").statusCode(200);
        assertThat(joint.state(partner)).isEqualTo("LAPSED");
        assertThat(joint.partners(applicant()).getString("[0].signedAt")).isNotNull();
        refuses("sign-off-lapsed");
        joint.sign(hospital1(), partner, joint.part(hospital1(), partner).getString("digest"))
                .statusCode(200);

        leadWrites("临床评价与标注").statusCode(200);
        assertThat(joint.state(partner)).as("the lead wrote").isEqualTo("LAPSED");
        joint.sign(hospital1(), partner, joint.part(hospital1(), partner).getString("digest"))
                .statusCode(200);

        attach(applicant(), current(), "协议改.pdf", Api.PDF).statusCode(201);
        assertThat(joint.state(partner)).as("another agreement").isEqualTo("LAPSED");
    }

    @Test
    void aSignatureIsForWhatTheSignerLookedAt() {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        joint.edit(hospital1(), partner, "/task", null, "临床评价").statusCode(200);
        joint.sign(hospital1(), partner, joint.part(hospital1(), partner).getString("digest"))
                .statusCode(422)
                .body("code", equalTo("part-incomplete"))
                .body("errors.pointer", contains("/amount"));
        joint.edit(hospital1(), partner, "/amount", null, "50000.00").statusCode(200);
        var seen = joint.part(hospital1(), partner).getString("digest");
        leadWrites("别的任务").statusCode(200);
        joint.sign(hospital1(), partner, seen).statusCode(409).body("code", equalTo("part-changed"));
        hospital1()
                .body("{\"statement\":\"2020-1\",\"digest\":\"%s\"}".formatted(seen))
                .post(BASE + joint.path + "/partners/" + partner + "/signature")
                .then()
                .statusCode(409)
                .body("code", equalTo("statement-outdated"));
    }

    @Test
    void nothingIsSignedWithoutTheAgreementOrAsAnotherKind() {
        var partner = joint.invited(joint.hospital);
        joint.edit(hospital1(), partner, "/task", null, "临床评价").statusCode(200);
        joint.edit(hospital1(), partner, "/amount", null, "50000.00").statusCode(200);
        var digest = joint.part(hospital1(), partner).getString("digest");
        joint.sign(hospital1(), partner, digest).statusCode(409).body("code", equalTo("agreement-missing"));
        Api.filled(current());
        joint.edit(hospital1(), partner, "/kind", "医疗机构", "高校").statusCode(200);
        joint.sign(hospital1(), partner, joint.part(hospital1(), partner).getString("digest"))
                .statusCode(422)
                .body("errors.code", contains("not-as-registered"));
    }

    @Test
    void aPartnerWritesItsOwnPartOnlyAndByItsCodeWhereverTheRowIs() {
        var hospital = joint.invited(joint.hospital);
        var university = joint.invited(joint.university);
        joint.edit(university1(), university, "/task", null, "解码算法").statusCode(200);
        for (var who : List.of(hospital1(), applicant(), as("stranger", "applicant")))
            joint.edit(who, university, "/task", "解码算法", "抢走").statusCode(404);
        joint.edit(university1(), university, "/uscc", joint.university.getString("uscc"), Codes.next())
                .statusCode(422)
                .body("errors[0].code", equalTo("not-yours"));
        joint.edit(university1(), university, "/surprise", null, "x").statusCode(422);
        applicant().delete(BASE + joint.path + "/partners/" + hospital).then().statusCode(200);
        joint.edit(university1(), university, "/amount", null, "1.00").statusCode(200);
        applicant()
                .get(BASE + joint.path)
                .then()
                .body("sections.joint.answers.partners", hasSize(1))
                .body("sections.joint.answers.partners[0].task", equalTo("解码算法"))
                .body("sections.joint.answers.partners[0].amount", equalTo("1.00"));
        applicant()
                .get(BASE + joint.path + "/edits?section=joint")
                .then()
                .body("items.by", hasItem(Tokens.subject("university1")))
                .body("items.find { it.by == '%s' }.byName".formatted(Tokens.subject("university1")), equalTo("示例单位"));
    }

    @Test
    void theSameAnswerIsRefusedWithBothTexts() {
        var partner = joint.invited(joint.hospital);
        leadWrites("牵头单位写的").statusCode(200);
        joint.edit(hospital1(), partner, "/task", null, "本单位写的")
                .statusCode(409)
                .body("code", equalTo("section-conflict"))
                .body("facts.conflicts[0].pointer", equalTo("/task"))
                .body("facts.conflicts[0].theirs", equalTo("牵头单位写的"))
                .body("facts.conflicts[0].by", equalTo("示例单位"));
    }

    @Test
    void rolesOfThePartnersMembersDecide() {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        joint.member(joint.hospital, hospital1(), Tokens.subject("nurse"), "EDITOR");
        joint.member(joint.hospital, hospital1(), Tokens.subject("reader"), "VIEWER");
        var nurse = as("nurse", "applicant");
        joint.edit(nurse, partner, "/task", null, "临床评价").statusCode(200);
        joint.edit(as("nurse", "applicant"), partner, "/amount", null, "1.00").statusCode(200);
        var digest = joint.part(as("reader", "applicant"), partner).getString("digest");
        joint.sign(as("nurse", "applicant"), partner, digest).statusCode(403).body("code", equalTo("not-a-submitter"));
        joint.decline(as("nurse", "applicant"), partner).statusCode(403);
        joint.edit(as("reader", "applicant"), partner, "/task", "临床评价", "x").statusCode(403);
        joint.sign(hospital1(), partner, digest).statusCode(200);
    }

    @Test
    void partnersReadTheDraftWithoutWhatIsPersonalAndNobodyElseDoes() {
        Api.filled(joint.draft);
        var hospital = joint.invited(joint.hospital);
        hospital1()
                .get(BASE + joint.path)
                .then()
                .statusCode(200)
                .body("sections.basic.answers.title", equalTo("柔性脑电电极"))
                .body("sections.team.answers.members[0].email", equalTo("W***@Example.cn"))
                .body("attachments.slot", contains("plan"));
        var file = current().getString("attachments[0].id");
        hospital1()
                .get(BASE + joint.path + "/attachments/" + file + "/content")
                .then()
                .statusCode(200);
        for (var closed : List.of("/edits", "/comments", "/submissions", "/eligibility", "/section-versions"))
            hospital1().get(BASE + joint.path + closed).then().statusCode(404);
        Api.save(hospital1(), current(), "basic", Api.BASIC).statusCode(404);
        var other = Consortium.of(published(Consortium::partnersSign));
        other.invited(other.university);
        for (var who : List.of("university1", "stranger"))
            for (var door :
                    List.of("", "/partners", "/partners/" + hospital + "/part", "/attachments/" + file + "/content"))
                as(who, "applicant").get(BASE + joint.path + door).then().statusCode(404);
        officer().get(BASE + joint.path + "/partners").then().statusCode(404);
        hospital1()
                .get(BASE + other.path + "/partners/" + hospital + "/part")
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerMayDeclineAndBeAskedAgain() {
        var partner = joint.invited(joint.hospital);
        joint.decline(hospital1(), partner).statusCode(204);
        assertThat(joint.partners(applicant()).getString("[0].reason")).isEqualTo("本年度任务已满");
        hospital1().get(BASE + joint.path).then().statusCode(404);
        hospital1()
                .get(BASE + "/partnerships")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("DECLINED"))
                .body("items[0].title", nullValue())
                .body("items[0].callTitleZh", notNullValue());
        refuses("partner-declined");
        assertThat(joint.invited(joint.hospital)).isEqualTo(partner);
        hospital1()
                .get(BASE + "/partnerships")
                .then()
                .body("items[0].state", equalTo("INVITED"))
                .body("items[0].editable", equalTo(true));
    }

    @Test
    void whoIsNamedNoMoreTakesNoPart() {
        var partner = joint.invited(joint.hospital);
        Api.save(current(), "joint", "{\"partners\":[]}").statusCode(200);
        assertThat(joint.state(partner)).isEqualTo("REMOVED");
        hospital1().get(BASE + joint.path).then().statusCode(404);
    }

    @Test
    void asksOnlyWhoCanTakePart() {
        joint.invite(joint.lead.getString("uscc")).statusCode(422).body("code", equalTo("partner-is-lead"));
        joint.invite("91370100MA3C00001X").statusCode(422);
        joint.invited(joint.hospital);
        joint.invite(joint.hospital.getString("uscc")).statusCode(409).body("code", equalTo("partner-takes-part"));
        var unregistered = Codes.next();
        joint.invite(unregistered).statusCode(201).body("[1].registered", equalTo(false));
        joint.invite(Codes.next()).statusCode(409).body("code", equalTo("too-many-partners"));
        var plain = Consortium.of(published(d -> {}));
        plain.invite(plain.hospital.getString("uscc")).statusCode(409).body("code", equalTo("partners-sign-not"));
    }

    @Test
    void aSignatureAndAChangeAtOnceNeverEndAsSignedForSomethingElse() throws Exception {
        Api.filled(joint.draft);
        var partner = joint.invited(joint.hospital);
        joint.edit(hospital1(), partner, "/task", null, "任务零").statusCode(200);
        joint.edit(hospital1(), partner, "/amount", null, "50000.00").statusCode(200);
        for (int i = 0; i < 6; i++) {
            var seen = joint.part(hospital1(), partner).getString("digest");
            var task = "任务" + i;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var signed = threads.submit(
                        () -> joint.sign(hospital1(), partner, seen).extract().statusCode());
                var written = threads.submit(() -> leadWrites(task).extract().statusCode());
                assertThat(Stream.of(signed, written)
                                .map(ConsortiumTest::result)
                                .collect(Collectors.toSet()))
                        .isSubsetOf(200, 409);
            }
            var now = joint.part(hospital1(), partner);
            if (joint.state(partner).equals("SIGNED"))
                assertThat(now.getString("digest")).as("round " + i).isEqualTo(seen);
        }
    }

    private static int result(Future<Integer> status) {
        try {
            return status.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private io.restassured.response.ValidatableResponse leadWrites(String task) {
        var known = get(applicant(), joint.path);
        var row = known.getMap("sections.joint.answers.partners[0]").entrySet().stream()
                .filter(member -> !member.getKey().equals("task"))
                .map(member -> "\"%s\":\"%s\"".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(","));
        return Api.save(known, "joint", "{\"partners\":[{%s,\"task\":\"%s\"}]}".formatted(row, task));
    }

    private void refuses(String code) {
        submit(current())
                .statusCode(422)
                .body("code", equalTo("application-incomplete"))
                .body("errors.findAll { it.pointer == '/joint/partners/0' }.code", hasItem(code));
    }

    private io.restassured.path.json.JsonPath current() {
        return get(applicant(), joint.path);
    }
}
