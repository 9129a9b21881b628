package org.fuhua.oversight.person;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.oversight.occasion.MailChoice;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/preferences")
@Tag(name = "messages")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PreferenceResource {
    private final ChoosePreferences choose;
    private final Visit visit;

    PreferenceResource(ChoosePreferences choose, Visit visit) {
        this.choose = choose;
        this.visit = visit;
    }

    record PreferencesRequest(
            @NotNull PreferencesView.Language language,
            @NotNull @Size(max = 100) List<@NotNull @Valid WishRequest> kinds) {}

    record WishRequest(
            @NotNull @Size(max = 60) String kind,
            boolean inApp,
            @NotNull MailChoice mail) {}

    @GET
    @Authenticated
    @Operation(operationId = "getPreferences", summary = "What I want to hear of, and how 我的消息设置")
    @APIResponseSchema(PreferencesView.class)
    public Response get(@HeaderParam("Accept-Language") @Nullable String language) {
        return shown(choose.view(visit.handle(language)));
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putPreferences", summary = "Choose what I want to hear of 修改消息设置")
    @APIResponseSchema(PreferencesView.class)
    public Response put(
            @HeaderParam("Accept-Language") @Nullable String language,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PreferencesRequest request) {
        var expected = ExpectedVersion.parse(ifMatch);
        var wishes = request.kinds().stream()
                .map(wish -> new ChoosePreferences.Wish(wish.kind(), wish.inApp(), wish.mail()))
                .toList();
        return shown(choose.handle(
                new ChoosePreferences.Command(visit.handle(language), expected, request.language(), wishes)));
    }

    private static Response shown(PreferencesView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
