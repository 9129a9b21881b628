package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;

class CallDefinitionCheckTest {
    @Test
    void findsNothingWrongWithAGoodDefinition() {
        assertThat(check(d -> {})).isEmpty();
    }

    @Test
    void hasSandboxCallsInDemonstrationsOnly() {
        assertThat(CallDefinitionCheck.of(CallFixture.definition(d -> {}), false))
                .extracting(FieldError::pointer)
                .containsExactly("/sandbox");
    }

    @Test
    void givesThePublicFiveWorkingDays() {
        assertThat(check(d -> notice(d, false, 4)))
                .extracting(FieldError::pointer)
                .containsExactly("/review/noticeWorkingDays");
        assertThat(check(d -> notice(d, false, 5))).isEmpty();
        assertThat(check(d -> notice(d, true, 0))).isEmpty();
    }

    @Test
    void wantsWeightsOfAHundredAndSharesOfTenThousand() {
        assertThat(codes(d -> at(d, "/review/rubric/0").put("weight", 59))).containsExactly("weights-not-100");
        assertThat(codes(d -> at(d, "/review/rubric/0").put("weight", 61))).containsExactly("weights-not-100");
        assertThat(codes(d -> at(d, "/tranches/0").put("shareBp", 5999))).containsExactly("shares-not-10000");
        assertThat(codes(d -> at(d, "/tranches/1").put("no", 3))).containsExactly("not-in-order");
    }

    @Test
    void wantsLevelsThatRiseAndSomethingThatIsScored() {
        assertThat(check(d -> anchors(d, 0, 4, 10))).isEmpty();
        assertThat(check(d -> anchors(d, 0, 4, 4)))
                .extracting(FieldError::pointer)
                .containsExactly("/review/rubric/0/anchors/2/from");
        assertThat(codes(d -> anchors(d, 0, 11))).containsExactly("anchors-not-rising");
        assertThat(codes(d -> at(d, "/review/rubric/0").put("mayNotApply", true)))
                .isEmpty();
        assertThat(codes(d ->
                        d.at("/review/rubric").forEach(criterion -> ((ObjectNode) criterion).put("mayNotApply", true))))
                .containsExactly("nothing-applies");
    }

    private static void anchors(ObjectNode definition, int... from) {
        var anchors = at(definition, "/review/rubric/0").putArray("anchors");
        for (int level : from)
            anchors.addObject().put("from", level).put("zh", "标准").put("en", "Level");
    }

    @Test
    void asksForNoMoreExpertsThanAPanelHas() {
        // The example has three reviews of each application.
        assertThat(check(d -> composition(d, "technicalShareBp", 6_000, "financeMin", 1)))
                .isEmpty();
        assertThat(check(d -> composition(d, "technicalShareBp", 6_000, "financeMin", 2)))
                .extracting(FieldError::pointer)
                .containsExactly("/review/assignment/composition/financeMin");
        assertThat(codes(d -> composition(d, "seniorShareBp", 3_333, "juniorShareBp", 6_666)))
                .isEmpty();
        assertThat(codes(d -> composition(d, "seniorShareBp", 3_334, "juniorShareBp", 6_666)))
                .containsExactly("panel-too-small");
        assertThat(check(d -> composition(d, "newShareBp", 5_000)))
                .extracting(FieldError::pointer)
                .containsExactly("/review/assignment/composition/newWithinYears");
        assertThat(codes(d -> composition(d, "newShareBp", 5_000, "newWithinYears", 3)))
                .isEmpty();
        assertThat(codes(d -> composition(d, "outOfRegionShareBp", 5_000))).containsExactly("not-both");
    }

    private static void composition(ObjectNode definition, Object... members) {
        var review = at(definition, "/review");
        review.put("reviewsPerApplication", 3);
        var composition = review.putObject("assignment").put("objective", "SUM").putObject("composition");
        for (int i = 0; i < members.length; i += 2) composition.put((String) members[i], (Integer) members[i + 1]);
    }

    @Test
    void wantsCodesOnce() {
        assertThat(check(d -> at(d, "/review/rubric/1").put("code", "innovation")))
                .extracting(FieldError::pointer)
                .containsExactly("/review/rubric/1/code");
        assertThat(check(d -> ((ArrayNode) d.path("attachments"))
                        .add(d.at("/attachments/0").deepCopy())))
                .extracting(FieldError::pointer)
                .containsExactly("/attachments/1/slot");
    }

    @Test
    void opensBeforeItsDeadline() {
        assertThat(codes(d -> d.put("opensAt", "2099-12-31T09:00:00Z"))).containsExactly("deadline-before-opening");
        assertThat(codes(d -> d.put("opensAt", "2099-12-31T08:59:59Z"))).isEmpty();
    }

    @Test
    void awardsNoMoreThanThereIs() {
        assertThat(codes(d -> at(d, "/budget/maxAward").put("amount", "5000000.01")))
                .containsExactly("above-total");
        assertThat(codes(d -> at(d, "/budget/maxAward").put("amount", "0.00"))).containsExactly("not-positive");
    }

    @Test
    void knowsEverySectionOfItsForm() {
        assertThat(codes(d -> ((ArrayNode) d.at("/form/sections")).remove(2))).containsExactly("section-not-listed");
        assertThat(codes(d -> at(d, "/form/sections/1").put("code", "money")))
                .containsExactlyInAnyOrder("section-not-in-schema", "section-not-listed");
    }

    @Test
    void readsOnlySchemasOfItsDialectThatFetchNothing() {
        assertThat(check(d -> at(d, "/form/schema/properties/basic").put("type", "thing")))
                .anyMatch(e -> e.pointer().equals("/form/schema/properties/basic/type"));
        assertThat(codes(d -> at(d, "/form/schema/properties/basic").put("$ref", "http://elsewhere")))
                .containsExactly("reference-not-local");
        assertThat(codes(d -> at(d, "/form/schema").put("$schema", "http://json-schema.org/draft-07/schema#")))
                .containsExactly("dialect-unknown");
    }

    @Test
    void keepsWhatIsPersonalFromBeingPublished() {
        assertThat(codes(d -> ((ArrayNode) d.at("/form/personal")).add("/basic/title")))
                .containsExactly("personal");
        assertThat(codes(d -> ((ArrayNode) d.at("/form/personal")).removeAll())).containsExactly("not-personal");
        assertThat(codes(d -> ((ArrayNode) d.at("/form/personal")).add("/team/members")))
                .containsExactly("covered-already");
        assertThat(codes(d -> ((ArrayNode) d.at("/form/personal")).add("/basic/nickname")))
                .containsExactly("not-in-form");
    }

    @Test
    void extractsFromMembersThatThereAre() {
        assertThat(codes(d -> at(d, "/form/extract").put("title", "/basic/name")))
                .containsExactly("not-in-form");
        assertThat(codes(d -> at(d, "/form/extract").put("requested", "/basic/fields")))
                .containsExactly("wrong-type");
    }

    private static void notice(ObjectNode definition, boolean sandbox, int days) {
        definition.put("sandbox", sandbox);
        at(definition, "/review").put("noticeWorkingDays", days);
    }

    private static ObjectNode at(ObjectNode definition, String pointer) {
        return (ObjectNode) definition.at(pointer);
    }

    private static List<FieldError> check(Consumer<ObjectNode> change) {
        return CallDefinitionCheck.of(CallFixture.definition(change), true);
    }

    private static List<String> codes(Consumer<ObjectNode> change) {
        return check(change).stream().map(FieldError::code).toList();
    }
}
