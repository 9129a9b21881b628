package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Objecting to a public notice (提出异议) by a plain form: it works in any browser, and whoever uses it need not be known
/// here.
@Path("/notices/{id: [0-9a-fA-F-]{36}}/objection")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class ObjectionFormResource {
    private static final int UNPROCESSABLE = 422;

    private final PublicReads reads;
    private final PublicForms forms;

    ObjectionFormResource(PublicReads reads, PublicForms forms) {
        this.reads = reads;
        this.forms = forms;
    }

    /// A choice of the form.
    public record Choice(String value, String text, boolean chosen) {}

    /// What has to be mended, and where.
    ///
    /// @param field id of the field; empty when it is about none
    public record Fault(String field, String text) {}

    /// The form as it is shown.
    public record FormPage(
            NoticePage notice,
            ObjectionForm.Shown filled,
            List<Choice> entries,
            List<Choice> kinds,
            List<String> criteria,
            List<Fault> faults) {}

    @GET
    public TemplateInstance form(
            @PathParam("id") UUID id, @QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        var frame = Frame.of(lang, "notices", uri);
        return Templates.objection(frame, page(id, ObjectionForm.Shown.empty(), List.of(), frame.words()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(
            @PathParam("id") UUID id,
            @BeanParam ObjectionForm form,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo uri) {
        var frame = Frame.of(lang, "notices", uri);
        var shown = form.shown();
        var answer = forms.post("review", "/public/notices/" + id + "/objections", form.toJson(shown), frame.words());
        if (answer.status() == Response.Status.NOT_FOUND.getStatusCode()) throw new NotFoundException();
        if (!answer.isGood())
            return kept(
                    UNPROCESSABLE, Templates.objection(frame, page(id, shown, faults(answer.body()), frame.words())));
        var say = new Say(frame.words());
        return kept(
                Response.Status.OK.getStatusCode(),
                Templates.objectionReceipt(
                        frame,
                        answer.body().path("number").asText(),
                        answer.body().path("code").asText(),
                        say.date(answer.body().path("acceptanceDueOn"))));
    }

    private FormPage page(UUID id, ObjectionForm.Shown filled, List<Fault> faults, Words words) {
        var notice = reads.notice(id);
        var grounds = reads.objectionGrounds();
        var say = new Say(words);
        return new FormPage(
                NoticePage.from(notice, reads.callOf(notice), words),
                filled,
                items(notice.path("entries"))
                        .map(entry -> new Choice(
                                entry.path("applicationId").asText(),
                                entry.path("number").asText() + " "
                                        + entry.path("title").asText(),
                                entry.path("applicationId").asText().equals(filled.applicationId())))
                        .toList(),
                items(grounds.path("kinds"))
                        .map(kind -> new Choice(
                                kind.path("code").asText(),
                                say.of(kind),
                                kind.path("code").asText().equals(filled.kind())))
                        .toList(),
                items(grounds.path("criteria")).map(say::of).toList(),
                faults);
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /// The members of the content are called as the fields of the form.
    private static List<Fault> faults(JsonNode problem) {
        var errors = items(problem.path("errors"))
                .map(error -> {
                    var place = error.path("pointer").asText("").replaceFirst("^/(objector/)?", "");
                    return new Fault(
                            place.replaceFirst("/.*", ""), error.path("message").asText());
                })
                .toList();
        return errors.isEmpty() ? List.of(new Fault("", problem.path("title").asText())) : errors;
    }

    static Response kept(int status, TemplateInstance page) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }
}
