package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DefinitionComparisonTest {
    @Test
    void findsNothingBetweenEquals() {
        assertThat(pointers(d -> {})).isEmpty();
    }

    @Test
    void tellsOneMoreAtTheTopAsOneChange() {
        assertThat(pointers(d -> ((ArrayNode) d.at("/review/rubric"))
                        .insertObject(0)
                        .put("code", "team")
                        .put("labelZh", "团队")
                        .put("labelEn", "Team")
                        .put("weight", 1)
                        .put("maxScore", 10)))
                .containsExactly("/review/rubric/0");
    }

    @Test
    void tellsWhatIsGoneAndWhatChangedBesides() {
        assertThat(pointers(d -> {
                    ((ArrayNode) d.path("tranches")).remove(0);
                    ((ObjectNode) d.at("/tranches/0")).put("shareBp", 10_000);
                    d.put("titleZh", "另一个");
                }))
                .containsExactly("/titleZh", "/tranches/0/shareBp", "/tranches/0");
    }

    @Test
    void tellsThatElementsMoved() {
        assertThat(pointers(d -> {
                    var rubric = (ArrayNode) d.at("/review/rubric");
                    rubric.add(rubric.remove(0));
                }))
                .containsExactly("/review/rubric");
    }

    @Test
    void comparesPlainListsAsAWhole() {
        assertThat(pointers(d -> ((ArrayNode) d.path("leadDepartments")).add("省财政厅")))
                .containsExactly("/leadDepartments");
    }

    private static List<String> pointers(Consumer<ObjectNode> change) {
        return DefinitionComparison.between(CallFixture.tree(d -> {}), CallFixture.tree(change)).stream()
                .map(DefinitionChange::pointer)
                .toList();
    }
}
