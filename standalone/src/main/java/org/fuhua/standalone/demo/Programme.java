package org.fuhua.standalone.demo;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/// A programme to play proposals through: a call as data, and how an applicant fills its form.
///
/// @param definition without code, period and budget, which each run sets
/// @param answers the form filled in; the proposal's own words take the places that the form extracts
public record Programme(ObjectNode definition, ObjectNode answers) {
    /// The one that real proposals are played through.
    static Programme ofProposals() {
        return new Programme(CallFiles.resource("load-call.yaml"), CallFiles.resource("load-answers.yaml"));
    }

    /// Any other, read from files.
    public static Programme read(Path definition, Path answers) {
        return new Programme(CallFiles.catalogue(definition), CallFiles.catalogue(answers));
    }

    @Override
    public ObjectNode definition() {
        return definition.deepCopy();
    }

    ObjectNode answers(Proposal proposal) {
        var filled = answers.deepCopy();
        put(filled, "title", proposal.title());
        put(filled, "summary", proposal.summary());
        put(filled, "requested", proposal.amount());
        var fields = definition.at("/form/extract/fields");
        if (fields.isTextual()) filled.withArray(fields.asText()).removeAll().add(proposal.division());
        var team = definition.at("/form/extract/team");
        if (team.isTextual() && filled.at(team.asText()).path(0) instanceof ObjectNode head)
            head.put("name", "PI " + proposal.id()).put("email", "pi-" + proposal.id() + "@load.example");
        return filled;
    }

    private void put(ObjectNode filled, String extracted, String text) {
        var pointer = definition.at("/form/extract/" + extracted);
        if (!pointer.isTextual()) return;
        var at = JsonPointer.compile(pointer.asText());
        filled.withObject(at.head()).put(at.last().getMatchingProperty(), text);
    }
}
