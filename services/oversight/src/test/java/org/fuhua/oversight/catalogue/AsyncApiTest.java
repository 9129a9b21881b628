package org.fuhua.oversight.catalogue;

import java.util.List;
import org.fuhua.oversight.catalogue.Catalogue.Row;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;

/// Keeps `contracts/asyncapi.yaml` (AsyncAPI 3.0) equal to schemas and topics.
class AsyncApiTest {
    private static final String HEAD = """
            asyncapi: 3.0.0
            info:
              title: Fuhua facts
              version: 1.0.0
              description: >-
                What the services of Fuhua tell each other: CloudEvents 1.0 in Kafka binary mode. Drawn from the schemas and
                the table of topics; see docs/architecture/events.md for the words.
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0.txt
            defaultContentType: application/json
            channels:
            """;
    private static final String HEADERS = """
            messageTraits:
              cloudEvent:
                contentType: application/json
                headers:
                  type: object
                  required: [ce_specversion, ce_id, ce_source, ce_type, ce_subject, ce_time, ce_sequence]
                  properties:
                    ce_specversion:
                      type: string
                      const: '1.0'
                    ce_id:
                      type: string
                      format: uuid
                      description: Id of the fact; a fact that comes twice has the same.
                    ce_source:
                      type: string
                      description: Service that tells it, for example /review.
                    ce_type:
                      type: string
                      description: Type and major version, for example org.fuhua.review.notice-opened.v1.
                    ce_subject:
                      type: string
                      format: uuid
                      description: Id of the aggregate; also the key of the record.
                    ce_time:
                      type: string
                      format: date-time
                      description: When it became true.
                    ce_dataschema:
                      type: string
                      description: Path of the schema in the repository.
                    ce_sequence:
                      type: string
                      pattern: '^[1-9][0-9]*$'
                      description: Number among the facts of the aggregate, from one, without a gap.
                    ce_correlationid:
                      type: string
                      description: The same for everything that one request set off.
                    ce_causationid:
                      type: string
                      description: Id of the fact that led to this one, if one did.
                    ce_actor:
                      type: string
                      description: Opaque subject of who did it, or system.
                    traceparent:
                      type: string
                      description: W3C trace context.
            """.indent(2);

    @Test
    void theDocumentIsCurrent() {
        var document = new StringBuilder(HEAD);
        var byTopic = new Catalogue().byTopic();
        byTopic.forEach((topic, rows) -> document.append(channel(topic, rows)));
        document.append("operations:\n");
        byTopic.forEach((topic, rows) -> document.append(operation(topic, rows)));
        document.append("components:\n").append(HEADERS).append("  messages:\n");
        byTopic.values().forEach(rows -> rows.forEach(row -> document.append(message(row))));
        Repository.assertGolden("contracts/asyncapi.yaml", document.toString());
    }

    private static String channel(String topic, List<Row> rows) {
        var text = new StringBuilder("""
                %s:
                  address: %s
                  bindings:
                    kafka:
                      topic: %s
                  messages:
                """.formatted(name(topic), topic, topic).indent(2));
        rows.forEach(row ->
                text.append("      %s:\n        $ref: '#/components/messages/%s'\n".formatted(id(row), id(row))));
        return text.toString();
    }

    private static String operation(String topic, List<Row> rows) {
        var text =
                new StringBuilder("""
                tell-%s:
                  action: send
                  channel:
                    $ref: '#/channels/%s'
                  summary: Facts of the aggregate %s of %s
                  messages:
                """.formatted(name(topic), name(topic), topic.split("\\.")[2], topic.split("\\.")[1])
                        .indent(2));
        rows.forEach(row -> text.append("      - $ref: '#/channels/%s/messages/%s'\n".formatted(name(topic), id(row))));
        return text.toString();
    }

    private static String message(Row row) {
        return """
                %s:
                  name: %s
                  title: %s
                  traits:
                    - $ref: '#/components/messageTraits/cloudEvent'
                  bindings:
                    kafka:
                      key:
                        type: string
                        format: uuid
                  payload:
                    schemaFormat: application/schema+json;version=draft-2020-12
                    schema:
                      $ref: ./%s.schema.json
                  x-consumers: [%s]
                """.formatted(
                        id(row), row.wording().type(), row.title(), row.folder(), String.join(", ", row.consumers()))
                .indent(4);
    }

    private static String name(String topic) {
        return topic.replace("fuhua.", "").replace('.', '-');
    }

    private static String id(Row row) {
        return row.wording().service() + "-" + row.fact() + "-" + row.version();
    }
}
