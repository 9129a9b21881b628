package org.fuhua.applicant.ladder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.rules.ruleset.Evaluation;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Purpose;
import org.fuhua.rules.ruleset.ScoreLine;

/// A software firm in Qingdao about which everything is known, changed one fact at a time.
final class LadderFixture {
    static final Standards STANDARDS = new Standards();
    static final LocalDate ON = LocalDate.of(2026, 7, 1);
    static final Standing FIRM = new Standing(
            new UUID(0, 7),
            "91379999MABC1DE084",
            "示例智元",
            OrganisationKind.ENTERPRISE,
            "370200",
            OrganisationState.VERIFIED,
            null,
            false);

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Set<String> MONEY = Set.of(
            "revenue",
            "mainRevenue",
            "highTechRevenue",
            "research",
            "researchDomestic",
            "costs",
            "assets",
            "liabilities");

    private final ObjectNode profile;

    private LadderFixture(ObjectNode profile) {
        this.profile = profile;
    }

    static LadderFixture firm() {
        try (var resource = LadderFixture.class.getResourceAsStream("/ladder-firm.json")) {
            return new LadderFixture((ObjectNode) JSON.readTree(resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param facts `pointer=value`, separated by blanks; money in yuan; `-` for not known
    LadderFixture with(String facts) {
        for (var fact : facts.strip().split("\\s+")) {
            var parts = fact.split("=", 2);
            set(parts[0], parts[1]);
        }
        return this;
    }

    private void set(String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        var name = pointer.substring(cut + 1);
        var parent = profile.at(pointer.substring(0, cut));
        if (parent instanceof ArrayNode list) list.add(value(name, value));
        else if (value.equals("-")) ((ObjectNode) parent).remove(name);
        else ((ObjectNode) parent).set(name, value(name, value));
    }

    private static JsonNode value(String name, String value) {
        try {
            if (MONEY.contains(name))
                return JSON.createObjectNode().put("amount", value).put("currency", "CNY");
            if (value.matches("-?\\d+(\\.\\d+)?")
                    && Set.of("netAssets", "netProfit").contains(name))
                return JSON.getNodeFactory().textNode(value);
            return value.matches("[\\[{\\d].*|true|false") && !value.matches("\\d{4}-.*")
                    ? JSON.readTree(value)
                    : JSON.getNodeFactory().textNode(value);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    EnterpriseProfile profile() {
        return JSON.convertValue(profile, EnterpriseProfile.class);
    }

    Evaluation judge(String standard) {
        return judge(standard, Purpose.RECOGNITION, ON);
    }

    Evaluation judge(String standard, Purpose purpose, LocalDate on) {
        return STANDARDS
                .book()
                .evaluate(standard, EnterpriseFacts.of(FIRM, profile(), purpose, on))
                .orElseThrow();
    }

    static Finding finding(Evaluation evaluation, String code) {
        return Stream.concat(evaluation.findings().stream(), evaluation.triggers().stream())
                .flatMap(LadderFixture::all)
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no condition " + code));
    }

    static Optional<ScoreLine> line(Evaluation evaluation, String code) {
        return evaluation.scoreSheet().stream()
                .filter(line -> line.code().equals(code))
                .findFirst();
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(LadderFixture::all));
    }
}
