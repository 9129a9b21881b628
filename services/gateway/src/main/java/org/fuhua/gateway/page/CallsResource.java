package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls (指南) for visitors.
@Path("/calls")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class CallsResource {
    private static final List<String> STATES = List.of("OPEN", "PUBLISHED", "CLOSED", "CANCELLED");
    private static final List<String> CLAUSES = List.of(
            "1", "2", "3", "3.1", "3.2", "3.3", "3.4", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15",
            "16");

    private static final JsonNode NO_RULES = MissingNode.getInstance();

    private final PublicReads reads;

    CallsResource(PublicReads reads) {
        this.reads = reads;
    }

    /// What a list was asked for, and what it could be asked for.
    public record Filters(String state, String clause, String text, List<Choice> states, List<Choice> clauses) {}

    /// An entry of a filter.
    public record Choice(String value, String text, boolean chosen) {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("clause") @DefaultValue("") String clause,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo uri) {
        var frame = Frame.of(lang, "calls", uri);
        var words = frame.words();
        var known = new Filters(
                STATES.contains(state) ? state : "",
                CLAUSES.contains(clause) ? clause : "",
                text.strip(),
                STATES.stream()
                        .map(s -> new Choice(s, words.name("state", s), s.equals(state)))
                        .toList(),
                CLAUSES.stream()
                        .map(c -> new Choice(c, words.say("clause", c), c.equals(clause)))
                        .toList());
        var sought = known.text().toLowerCase(Locale.ROOT);
        var calls = reads.calls(known.state(), known.clause()).stream()
                .filter(call -> (call.path("titleZh").asText() + "\n"
                                + call.path("titleEn").asText())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .map(call -> CallCard.from(call, words, Instant.now()))
                .toList();
        return Templates.calls(frame, known, calls);
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    public TemplateInstance one(
            @PathParam("id") UUID id, @QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        var frame = Frame.of(lang, "calls", uri);
        var call = reads.call(id);
        var rules = call.path("budgetTemplate").hasNonNull("indirectRules") ? reads.budgetRules() : NO_RULES;
        return Templates.call(frame, CallPage.from(call, rules, frame.words(), Instant.now()));
    }
}
