package org.fuhua.gateway.contract;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// The merged document, for programs and for people.
@Path("/openapi")
@PermitAll
public class OpenApiResource {
    private final Declared declared;
    private final Template page;

    OpenApiResource(Declared declared, @Location("openapi.html") Template page) {
        this.declared = declared;
        this.page = page;
    }

    @GET
    public Response document(
            @QueryParam("format") @DefaultValue("") String format,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue("") String accept) {
        boolean json = format.isEmpty() ? accept.contains("json") : format.equalsIgnoreCase("json");
        var document = declared.document();
        return Response.ok(
                        json ? document.json() : document.yaml(),
                        json ? "application/json" : "application/yaml;charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("ui")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return page.instance();
    }
}
