package org.fuhua.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
    private static final Path FILE = Path.of("..", "deploy", "kafka", "topics.txt");

    @Test
    void keepsFactsForEverAndGivesEachTopicItsDeadLetters() throws IOException {
        var topics = Topics.read(FILE).topics();
        var names = topics.stream().map(Topics.Topic::name).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(topics);
        assertThat(topics)
                .filteredOn(
                        topic -> !topic.name().endsWith(".dlq") && !topic.name().startsWith("fuhua.heartbeat."))
                .isNotEmpty()
                .allSatisfy(topic -> {
                    assertThat(topic.retentionMs()).isEqualTo(-1);
                    assertThat(names).contains(topic.name() + ".dlq");
                });
    }

    @Test
    void refusesALineThatIsNoTopic(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("topics.txt"), "# comment\n\nfuhua.review.round 3\n");
        assertThatThrownBy(() -> Topics.read(file)).hasMessageContaining("fuhua.review.round 3");
    }
}
