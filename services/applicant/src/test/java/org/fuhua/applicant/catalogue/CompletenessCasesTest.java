package org.fuhua.applicant.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.Gaps;
import org.fuhua.applicant.call.CallDefinition.AttachmentSlot;
import org.fuhua.applicant.partner.Part;
import org.fuhua.applicant.partner.PartnerState;
import org.fuhua.testkit.Repository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One gate on both sides: what the service finds missing or wrong in the answers to every form of the catalogue,
/// written down for the portal's `completeness-cases.test.ts`, which has to find the same.
class CompletenessCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHANGES = 12;

    private final Random random = new Random(20261129);

    @Test
    void theServiceFindsWhatIsWrittenDown() throws JsonProcessingException {
        var programmes = JSON.createArrayNode();
        Programme.all().forEach(programme -> programmes.add(cases(programme)));
        Repository.assertGolden(
                "contracts/calls/completeness-cases.json",
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(programmes) + "\n");
    }

    private ObjectNode cases(Programme programme) {
        var call = programme.call();
        var answers = programme.applicant().answers();
        var required = call.attachments().stream()
                .filter(AttachmentSlot::required)
                .map(AttachmentSlot::slot)
                .collect(Collectors.toSet());
        var signed = signed(programme);
        assertThat(Gaps.of(call, answers, required, signed))
                .as(programme.file())
                .isEmpty();
        var written = JSON.createObjectNode().put("call", programme.file());
        written.set("answers", answers);
        var cases = written.putArray("cases");
        add(cases, programme, answers, null, null, Set.of());
        for (var section : call.form().sections())
            add(cases, programme, answers, "/" + section.code(), JSON.createObjectNode(), required);
        var requested = call.form().extract().requested();
        for (var amount : new String[] {"0", "", "many", "9999999999.99"})
            add(cases, programme, answers, requested, TextNode.valueOf(amount), required);
        for (int i = 0; i < CHANGES; i++) {
            var leaves = leaves(answers, "", new ArrayList<>());
            var at = leaves.get(random.nextInt(leaves.size()));
            add(cases, programme, answers, at, changed(answers.at(at)), required);
        }
        for (var state : PartnerState.values()) addSignOff(cases, programme, required, state);
        return written;
    }

    /// @return all partners of the applicant, who signed; empty where partners do not sign
    private static Map<String, PartnerState> signed(Programme programme) {
        var rules = programme.call().consortium();
        var signed = new TreeMap<String, PartnerState>();
        if (rules != null && rules.signedHere())
            programme
                    .applicant()
                    .answers()
                    .at(rules.at())
                    .forEach(row -> signed.put(Part.code(row), PartnerState.SIGNED));
        return signed;
    }

    /// The first partner got that far, the last one was never invited.
    private static void addSignOff(ArrayNode cases, Programme programme, Set<String> filled, PartnerState state) {
        var signOffs = new TreeMap<>(signed(programme));
        if (signOffs.isEmpty()) return;
        signOffs.put(signOffs.firstKey(), state);
        signOffs.pollLastEntry();
        var written = JSON.createObjectNode();
        written.putPOJO("signOffs", signOffs);
        filled.stream().sorted().forEach(written.putArray("filled")::add);
        Gaps.of(programme.call(), programme.applicant().answers(), filled, signOffs)
                .forEach(written.putArray("gaps")::add);
        cases.add(written);
    }

    /// @return another value, or nothing for leaving it out
    private @Nullable JsonNode changed(JsonNode value) {
        var nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> value.isNumber() ? nodes.numberNode(-1) : nodes.textNode("");
            case 2 -> value.isNumber() ? nodes.numberNode(999_999_999) : nodes.textNode("长".repeat(61));
            default -> value.isTextual() ? nodes.textNode("x") : value.isNumber() ? nodes.numberNode(0.5) : null;
        };
    }

    private static void add(
            ArrayNode cases,
            Programme programme,
            ObjectNode answers,
            @Nullable String at,
            @Nullable JsonNode value,
            Set<String> filled) {
        var changed = answers.deepCopy();
        var written = JSON.createObjectNode();
        if (at != null) {
            written.put("at", at);
            if (value != null) written.set("value", value);
            put(changed, JsonPointer.compile(at), value);
        }
        filled.stream().sorted().forEach(written.putArray("filled")::add);
        Gaps.of(programme.call(), changed, filled, signed(programme)).forEach(written.putArray("gaps")::add);
        cases.add(written);
    }

    private static void put(ObjectNode root, JsonPointer at, @Nullable JsonNode value) {
        switch (root.at(at.head())) {
            case ObjectNode parent when value == null -> parent.remove(at.last().getMatchingProperty());
            case ObjectNode parent -> parent.set(at.last().getMatchingProperty(), value);
            case ArrayNode parent when value == null -> parent.remove(at.last().getMatchingIndex());
            case ArrayNode parent -> parent.set(at.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(at.toString());
        }
    }

    private static List<String> leaves(JsonNode node, String at, List<String> found) {
        if (!node.isContainerNode()) found.add(at);
        for (var member : node.properties()) leaves(member.getValue(), at + "/" + member.getKey(), found);
        if (node.isArray()) for (int i = 0; i < node.size(); i++) leaves(node.get(i), at + "/" + i, found);
        return found;
    }
}
