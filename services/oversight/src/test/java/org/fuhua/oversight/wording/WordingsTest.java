package org.fuhua.oversight.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings wordings = new Wordings();

    @Test
    void everyTypeOfEveryServiceHasAWordingAndThereIsNoOther() {
        var types = Stream.of("applicant", "review", "funding", "talent")
                .flatMap(service -> EventContracts.typesOf(service).stream());
        assertThat(wordings.types()).containsExactlyInAnyOrderElementsOf(types.toList());
    }

    @Test
    void wordingsShowOnlyMembersOfTheirType() throws Exception {
        for (var wording : wordings.all()) {
            var schema = new ObjectMapper()
                    .readTree(Files.readString(Repository.path("contracts/events/" + wording.service() + "/"
                            + wording.type().split("\\.")[3] + "/v1.schema.json")));
            for (var member : wording.facts())
                assertThat(schema.path("properties").has(member))
                        .as(wording.type() + " " + member)
                        .isTrue();
            Pattern.compile("\\{(\\w+)}")
                    .matcher(wording.zh() + wording.en())
                    .results()
                    .forEach(member ->
                            assertThat(wording.facts()).as(wording.type()).contains(member.group(1)));
        }
    }

    @Test
    void aLabelHasNoTraceOfItsTemplate() {
        for (var type : wordings.types())
            assertThat(wordings.label(type).zh() + wordings.label(type).en()).doesNotContainPattern("[\\[\\]{}]");
    }

    @Test
    void tellsWhatIsKnownAndLeavesOutWhatIsNot() {
        var type = "org.fuhua.review.decision-proposed.v1";
        assertThat(wordings.tell(type, Map.of("outcome", "DECLINE")).zh()).isEqualTo("拟定结论：不予立项");
        assertThat(wordings.tell(type, Map.of("outcome", "POSTPONE", "award", Map.of("amount", "5.00")))
                        .en())
                .isEqualTo("Proposed decision: POSTPONE, award CNY 5.00");
    }

    @Test
    void everyTopicHasAChannelAndIsCreatedByConfiguration() throws Exception {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(
                Repository.path("services/oversight/src/main/resources/application.properties"))) {
            properties.load(text);
        }
        var channels = properties.entrySet().stream()
                .filter(entry -> entry.getKey().toString().matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                .map(entry -> entry.getValue().toString())
                .toList();
        assertThat(channels).containsExactlyInAnyOrderElementsOf(wordings.topics());
        var created = Files.readAllLines(Repository.path("deploy/kafka/topics.txt")).stream()
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(created).containsAll(wordings.topics());
        assertThat(created)
                .containsAll(wordings.topics().stream().map(t -> t + ".dlq").toList());
        assertThat(List.copyOf(wordings.topics())).doesNotHaveDuplicates();
    }
}
