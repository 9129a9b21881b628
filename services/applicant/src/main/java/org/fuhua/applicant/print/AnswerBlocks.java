package org.fuhua.applicant.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fuhua.print.Language;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Prose;
import org.fuhua.print.Paper.Subheading;

/// Lays answers out as their form asks for them: short ones as facts, long ones as prose, repeated groups as tables.
public final class AnswerBlocks {
    private static final int MOST_COLUMNS = 6;

    private final Labels labels;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private AnswerBlocks(Labels labels) {
        this.labels = labels;
    }

    /// @param root schema of the whole form, for its references
    /// @param schema schema of the answers
    public static List<Block> of(JsonNode root, JsonNode schema, JsonNode answers, Language language) {
        var layout = new AnswerBlocks(new Labels(root, language));
        layout.members(schema, answers);
        layout.flush();
        return layout.blocks;
    }

    private void members(JsonNode schema, JsonNode answers) {
        for (var member : labels.resolved(schema).path("properties").properties())
            member(
                    labels.title(member.getValue(), member.getKey()),
                    labels.resolved(member.getValue()),
                    answers.path(member.getKey()));
    }

    private void member(String label, JsonNode schema, JsonNode value) {
        if (value.isObject()) {
            block(new Subheading(label));
            members(schema, value);
            flush();
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) entries(label, schema, value);
        else if (labels.isLong(schema) && value.isTextual() && !value.asText().isBlank())
            block(new Prose(label, value.asText()));
        else facts.add(new Fact(label, labels.text(schema, value)));
    }

    private void entries(String label, JsonNode schema, JsonNode entries) {
        block(new Subheading(label));
        var item = labels.resolved(schema.path("items"));
        var columns = item.path("properties").properties();
        if (columns.size() <= MOST_COLUMNS && columns.stream().allMatch(column -> labels.isShort(column.getValue()))) {
            var head = columns.stream()
                    .map(column -> labels.title(column.getValue(), column.getKey()))
                    .toList();
            block(new Grid(
                    head,
                    StreamSupport.stream(entries.spliterator(), false)
                            .map(entry -> columns.stream()
                                    .map(column -> labels.text(
                                            labels.resolved(column.getValue()), entry.path(column.getKey())))
                                    .toList())
                            .toList()));
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            block(new Subheading(label + " " + (i + 1)));
            members(item, entries.get(i));
            flush();
        }
    }

    private void block(Block block) {
        flush();
        blocks.add(block);
    }

    private void flush() {
        if (!facts.isEmpty()) blocks.add(new Facts(List.copyOf(facts)));
        facts.clear();
    }
}
