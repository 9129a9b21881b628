package org.fuhua.oversight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhua.oversight.catalogue.Catalogue.Row;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;

/// Keeps `docs/architecture/events.md` equal to schemas, topics and subscriptions.
class EventCatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @Test
    void theCatalogueIsCurrent() {
        Repository.assertGolden("docs/architecture/events.md", page());
    }

    @Test
    void nobodySubscribesToATypeWithoutSchema() {
        assertThat(new Wordings().types()).containsAll(catalogue.subscribed());
    }

    private String page() {
        var page = new StringBuilder("""
                # Facts between services

                Services tell each other facts and never call each other. A fact is written to the outbox in the transaction
                that made it true, carried to Kafka by Debezium, and takes effect once in each consumer, because its id is
                kept in the consumer's inbox in the transaction of the effect. It may come late, twice or before a fact of
                another topic.

                On the wire it is a [CloudEvent](https://cloudevents.io) in binary mode: attributes are headers (`ce_id`,
                `ce_type`, `ce_subject`, `ce_time`, `ce_sequence`, `ce_actor`, …), the value is JSON, the key is the id of the
                aggregate. `ce_sequence` numbers the facts of one aggregate from one without a gap. Facts carry ids and public
                values only: no name, address, score or account. What a consumer can never handle goes to the topic's `.dlq`
                with its reason. The same in machine form: [`contracts/asyncapi.yaml`](../../contracts/asyncapi.yaml).

                This page is drawn from the schemas, the table of topics and the consumers' subscriptions (`./fuhua golden`).
                """);
        catalogue.byTopic().forEach((topic, rows) -> {
            page.append("\n## `").append(topic).append("`\n\n| Type | Meaning | 含义 | Consumers |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append(line(row)));
        });
        return page.toString();
    }

    private String line(Row row) {
        return "| [`%s.%s`](../../contracts/%s.schema.json) | %s | %s | %s |%n"
                .formatted(
                        row.fact(),
                        row.version(),
                        row.folder(),
                        row.title(),
                        new Wordings().label(row.wording().type()).zh(),
                        String.join(", ", row.consumers()));
    }
}
