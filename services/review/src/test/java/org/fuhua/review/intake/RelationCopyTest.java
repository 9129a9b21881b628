package org.fuhua.review.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class RelationCopyTest {
    private static final String TYPE = "org.fuhua.applicant.relations-stated.v1";

    private final UUID organisation = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Test
    void keepsTheNewestStatementAndReplacesItAsAWhole() throws SQLException {
        told(
                1,
                "{\"kind\":\"SHAREHOLDER\",\"uscc\":\"91379999MABC1DE084\",\"share\":\"51.5\",\"from\":\"2025-01-01\"}");
        told(3, "{\"kind\":\"PARENT\",\"uscc\":\"91379999MABC1DE24R\",\"from\":\"2025-01-01\",\"to\":\"2026-06-30\"}");
        told(2, "{\"kind\":\"SUBSIDIARY\",\"uscc\":\"91379999MABC1DE084\",\"from\":\"2025-01-01\"}");
        assertThat(copies()).containsExactly("PARENT 91379999MABC1DE24R null 2025-01-01 2026-06-30");
        told(4, "");
        assertThat(copies()).isEmpty();
    }

    private void told(long sequence, String relation) {
        var payload = """
                {"organisationId":"%s","uscc":"91379999MABC1DE16Y","relations":[%s]}""".formatted(organisation, relation);
        inbox.consumers().stream()
                .filter(consumer -> consumer.name().equals("applicant-organisations"))
                .forEach(consumer -> consumer.accept(Facts.record(TYPE, organisation, sequence, payload)));
    }

    private List<String> copies() throws SQLException {
        var copies = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select kind, other_uscc, share, from_on, to_on from relation_copy"
                                + " where organisation_id = ?")) {
            select.setObject(1, organisation);
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    copies.add("%s %s %s %s %s"
                            .formatted(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5)));
            }
        }
        return copies;
    }
}
