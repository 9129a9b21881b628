package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.submit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// One organisation, so many applications (限项), whether it leads or takes part.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class PartnerCapTest {
    @Test
    void countsWhoSignedAsAPartnerWhereTheRuleSaysSo() {
        var call = published(d -> capped(d, true));
        var first = Consortium.of(call);
        handIn(first, first.hospital).statusCode(200);
        var second = Consortium.of(call);
        handIn(second, first.hospital)
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors.code", hasItem("one-per-unit"));
        var third = Consortium.of(call);
        handIn(third, third.hospital).statusCode(200);
    }

    @Test
    void countsTheLeadOnlyWhereItDoesNot() {
        var call = published(d -> capped(d, false));
        var first = Consortium.of(call);
        handIn(first, first.hospital).statusCode(200);
        handIn(Consortium.of(call), first.hospital).statusCode(200);
    }

    private static ValidatableResponse handIn(Consortium joint, JsonPath hospital) {
        Api.filled(joint.draft);
        joint.writeAndSign(Consortium::hospital1, joint.invited(hospital));
        return submit(get(applicant(), joint.path));
    }

    private static void capped(ObjectNode definition, boolean countsPartners) {
        Consortium.partnersSign(definition);
        definition
                .putObject("caps")
                .putArray("rules")
                .addObject()
                .put("code", "one-per-unit")
                .put("zh", "每个单位限报 1 项，含参与")
                .put("en", "One application of an organisation, as lead or partner")
                .put("source", "本指南设定")
                .put("per", "ORGANISATION")
                .put("within", "CALL")
                .put("most", 1)
                .put("countsPartners", countsPartners);
    }
}
