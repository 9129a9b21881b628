package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/// Asking how an objection stands (异议办理进度), or taking it back, by the code of its receipt. The code travels in
/// bodies: addresses are logged.
@Path("/objections")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class ObjectionsResource {
    private static final int UNPROCESSABLE = 422;

    private final PublicForms forms;

    ObjectionsResource(PublicForms forms) {
        this.forms = forms;
    }

    @GET
    public TemplateInstance ask(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        return Templates.objectionStatus(Frame.of(lang, "objections", uri), "", "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response status(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("withdraw") @DefaultValue("") String withdraw,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo uri) {
        var frame = Frame.of(lang, "objections", uri);
        var action = withdraw.equals("yes") ? "withdrawal" : "status";
        var answer = forms.post(
                "review",
                "/public/objections/" + action,
                JsonNodeFactory.instance.objectNode().put("code", code.strip()),
                frame.words());
        if (!answer.isGood())
            return ObjectionFormResource.kept(
                    UNPROCESSABLE,
                    Templates.objectionStatus(frame, code, frame.words().say("objectionUnknown"), null));
        return ObjectionFormResource.kept(
                Response.Status.OK.getStatusCode(),
                Templates.objectionStatus(frame, code, "", ObjectionPage.from(answer.body(), frame.words())));
    }
}
