package org.fuhua.applicant.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.PDF;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.decide;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.handedIn;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.Codes;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OwnershipTest {
    @Inject
    DataSource dataSource;

    @Test
    void anUnverifiedOrganisationWritesAndHandsInOnlyOnceProved() throws Exception {
        var firm = Api.unverified(applicant(), "ENTERPRISE");
        assertThat(firm.getString("state")).isEqualTo("UNVERIFIED");
        var draft = Api.filled(Api.draft(Api.published(d -> {}), firm, null));
        Api.submit(draft).statusCode(409).body("code", equalTo("organisation-not-verified"));
        var proof = handedIn(applicant(), firm.getString("uscc"));
        assertThat(proof.getBoolean("takesOver")).isFalse();
        decide(proof, "ACCEPT").statusCode(200).body("organisationState", equalTo("VERIFIED"));
        Api.submit(draft).statusCode(200);
        keyed(applicant())
                .body("{\"uscc\":\"" + firm.getString("uscc") + "\"}")
                .post(BASE + "/proofs")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-verified-already"));
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKey("org.fuhua.applicant.organisation-verified.v1");
    }

    @Test
    void passesToWhomItBelongsWithEveryOldPartEnded() {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        var path = "/organisations/" + firm.getString("id");
        var claim = handedIn(rightful(), firm.getString("uscc"));
        assertThat(claim.getBoolean("takesOver")).isTrue();
        rightful().get(BASE + path).then().statusCode(404);
        create(applicant(), path + "/invitations", "{\"address\":\"friend@demo.example\",\"role\":\"OWNER\"}");
        decide(claim, "ACCEPT").statusCode(200);
        applicant().get(BASE + path).then().statusCode(404);
        assertThat(get(rightful(), path + "/invitations").getList("items")).isEmpty();
        assertThat(get(rightful(), path).getString("role")).isEqualTo("OWNER");
        assertThat(get(rightful(), path + "/members").getList("items")).hasSize(1);
    }

    @Test
    void leavesTheOrganisationAsItIsWhenRefused() {
        var firm = Api.unverified(applicant(), "ENTERPRISE");
        var claim = handedIn(rightful(), firm.getString("uscc"));
        decide(claim, "REFUSE").statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(get(applicant(), "/organisations/" + firm.getString("id")).getString("state"))
                .isEqualTo("UNVERIFIED");
        handedIn(rightful(), firm.getString("uscc"));
    }

    @Test
    void isDecidedByNobodyWithAPartInIt() {
        RequestSpecification both = as("verifier", "officer", "applicant");
        var firm = Api.unverified(both, "ENTERPRISE");
        decide(handedIn(as("verifier", "officer", "applicant"), firm.getString("uscc")), "ACCEPT")
                .statusCode(403)
                .body("code", equalTo("decides-own-case"));
        decide(handedIn(rightful(), firm.getString("uscc")), "ACCEPT").statusCode(403);
    }

    @Test
    void isKnownToItsClaimantAndTheAgencyOnly() {
        var firm = Api.unverified(applicant(), "ENTERPRISE");
        var claim = handedIn(rightful(), firm.getString("uscc"));
        var path = BASE + "/proofs/" + claim.getString("id");
        var file = path + "/files/" + claim.getString("files[0].id") + "/content";
        applicant().get(path).then().statusCode(404);
        applicant().get(file).then().statusCode(404);
        as("stranger", "recommender").get(path).then().statusCode(404);
        officer().get(file).then().statusCode(200).header("Cache-Control", equalTo("private, no-store"));
        officer()
                .queryParam("state", "HANDED_IN")
                .queryParam("limit", 100)
                .get(BASE + "/proofs")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + claim.getString("id") + "' }.claimantName", contains("rightful"));
    }

    @Test
    void saysWhatIsMissingAndTakesOnlyScans() {
        var firm = Api.unverified(applicant(), "ENTERPRISE");
        var proof = begin(firm);
        var path = "/proofs/" + proof.getString("id");
        move(applicant(), path + "/submission", proof, "")
                .statusCode(422)
                .body("code", equalTo("proof-incomplete"))
                .body("errors[0].pointer", equalTo("/files"));
        upload(path, "LICENCE", "licence.pdf", "MZ nothing".getBytes()).then().statusCode(422);
        upload(path, "LICENCE", "licence.pdf", new byte[0]).then().statusCode(422);
        upload(path, "SEAL", "licence.pdf", PDF).then().statusCode(400);
        upload(path, "LICENCE", "../licence.pdf", PDF).then().statusCode(422);
        keyed(applicant())
                .body("{\"uscc\":\"" + firm.getString("uscc") + "\"}")
                .post(BASE + "/proofs")
                .then()
                .statusCode(409)
                .body("code", equalTo("proof-open-already"));
        keyed(applicant())
                .body("{\"uscc\":\"" + Codes.next() + "\"}")
                .post(BASE + "/proofs")
                .then()
                .statusCode(422)
                .body("code", equalTo("uscc-unknown"))
                .body("errors[0].pointer", equalTo("/uscc"));
    }

    private static io.restassured.response.Response upload(String path, String kind, String name, byte[] bytes) {
        return keyed(applicant())
                .contentType("application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("fileName", name)
                .body(bytes)
                .post(BASE + path + "/files");
    }

    private static JsonPath begin(JsonPath firm) {
        return create(applicant(), "/proofs", "{\"uscc\":\"" + firm.getString("uscc") + "\"}");
    }

    private static RequestSpecification rightful() {
        return as("rightful", "applicant");
    }
}
