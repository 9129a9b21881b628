package org.fuhua.oversight.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.testkit.Repository;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final Set<String> REMINDERS = Set.of("deadline", "correction-deadline");
    /// What words may name: public things, numbers and dates. A title, a person, an amount or a reason is not among
    /// them.
    private static final Set<String> SAYABLE = Set.of(
            "call",
            "number",
            "agreementNumber",
            "organisation",
            "need",
            "kind",
            "defects",
            "correctionDueOn",
            "daysLeft",
            "deadlineAt",
            "applications",
            "lastDay",
            "acceptanceDueOn",
            "answerDueOn",
            "dueOn",
            "expiresOn",
            "items",
            "startsAt",
            "trancheNo",
            "validTo");
    private static final Set<String> AREAS = Set.of("application", "result", "money", "organisation", "work");

    private final Occasions occasions = new Occasions();
    private final JsonNode rules = table().path("rules");

    @Test
    void everyRuleIsForAFactThatIsToldOrAReminder() {
        var told = new TreeSet<>(new Wordings().types());
        told.addAll(REMINDERS);
        assertThat(told).containsAll(occasions.occasions());
        assertThat(occasions.occasions()).containsAll(REMINDERS);
    }

    @Test
    void everyKindHasARuleAndEveryRuleAKind() {
        var used = new TreeSet<String>();
        rules.forEach(rule -> used.add(rule.path("kind").asText()));
        assertThat(occasions.kinds().stream().map(Kind::key)).containsExactlyInAnyOrderElementsOf(used);
        assertThat(occasions.kinds()).allSatisfy(kind -> {
            assertThat(AREAS).contains(kind.area());
            assertThat(kind.mandatory() && kind.mail() == MailChoice.OFF).isFalse();
        });
    }

    @Test
    void groupsArePeopleWhoCanBeFound() {
        for (var rule : rules)
            for (var group : rule.path("to"))
                assertThat(Stream.concat(Stream.of(Audience.values()).map(Enum::name), Tokens.ROLES.stream()))
                        .contains(group.asText());
    }

    @Test
    void wordsSayNothingConfidentialAndBothLanguagesTheSame() {
        for (var rule : rules) {
            assertThat(SAYABLE).containsAll(places(rule.path("zh")));
            assertThat(places(rule.path("en"))).isEqualTo(places(rule.path("zh")));
        }
    }

    @Test
    void linksLeadToWhatTheFactNames() throws Exception {
        for (var rule : rules) {
            var type = rule.path("on").asText();
            if (REMINDERS.contains(type)) continue;
            var parts = type.split("\\.");
            var schema = new ObjectMapper()
                    .readTree(Files.readString(
                            Repository.path("contracts/events/%s/%s/v1.schema.json".formatted(parts[2], parts[3]))));
            for (var member : places(rule.path("link")))
                assertThat(schema.path("properties").has(member))
                        .as(type + " " + member)
                        .isTrue();
            if (rule.has("oncePerDayAnd"))
                assertThat(schema.path("properties")
                                .has(rule.path("oncePerDayAnd").asText()))
                        .isTrue();
        }
    }

    @Test
    void aRuleHoldsForTheFactsItNames() {
        var type = "org.fuhua.applicant.membership-changed.v1";
        assertThat(occasions.rules(type, Map.of("active", "true"))).hasSize(1);
        assertThat(occasions.rules(type, Map.of())).isEmpty();
        assertThat(occasions.rules("org.fuhua.review.round-opened.v1", Map.of()))
                .isEmpty();
    }

    @Test
    void noFactSetsOffTwoRulesOfOneName() {
        var names = StreamSupport.stream(rules.spliterator(), false)
                .map(rule -> List.of(rule.path("on"), rule.path("kind"), rule.path("to"), rule.path("when")))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static Set<String> places(JsonNode template) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(template.asText())
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode table() {
        try (var resource = OccasionsTest.class.getResourceAsStream("/occasions.json")) {
            return new ObjectMapper().readTree(resource);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
