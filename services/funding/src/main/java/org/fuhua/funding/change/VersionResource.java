package org.fuhua.funding.change;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.agreement.ReadAgreement;
import org.fuhua.platform.file.Download;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

@Path("/agreement-changes/{id}/document")
@RunOnVirtualThread
@Tag(name = "agreement change")
class VersionResource {
    private static final String PDF = "application/pdf";

    private final ReadAgreement readAgreement;
    private final ChangeViews views;
    private final Versions versions;
    private final Actors actors;

    VersionResource(ReadAgreement readAgreement, ChangeViews views, Versions versions, Actors actors) {
        this.readAgreement = readAgreement;
        this.views = views;
        this.versions = versions;
        this.actors = actors;
    }

    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(
            operationId = "getAgreementVersionDocument",
            summary = "The version that a change made, as PDF, once it is set 补充协议文件")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        var reader = actors.current();
        var change = views.find(id, reader)
                .filter(found ->
                        readAgreement.visible(found.agreementId(), reader).isPresent())
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var bytes = versions.bytes(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return Download.of("补充协议 " + change.agreementNumber() + " 第" + change.agreementNo() + "版.pdf", PDF, bytes);
    }
}
