package org.fuhua.funding.bank;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/bank")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payment")
class BankResource {
    private static final int BYTES_MAX = 10_000_000;

    private final ImportMessage importMessage;
    private final MatchLine matchLine;
    private final BankViews views;

    BankResource(ImportMessage importMessage, MatchLine matchLine, BankViews views) {
        this.importMessage = importMessage;
        this.matchLine = matchLine;
        this.views = views;
    }

    @Schema(
            name = "BankLineMatch",
            examples = "{\"paymentId\":\"01980000-0000-7000-8000-000000000090\",\"reason\":\"银行附言缺失，按金额与户名核对\"}")
    record Match(
            @NotNull UUID paymentId,
            @NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "BankLineExplanation", examples = "{\"reason\":\"活期利息\"}")
    record Explanation(@NotBlank @Size(max = 500) String reason) {}

    /// The message's own id keeps it from being taken twice, so it needs no other key.
    @POST
    @Path("/messages")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("finance-maker")
    @Operation(operationId = "importBankMessage", summary = "Import pain.002 or camt.053 of the bank 导入银行报文")
    @APIResponseSchema(value = BankMessageView.class, responseCode = "201")
    public Response take(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotEmpty
                    @Size(max = BYTES_MAX)
                    byte[] message) {
        return Response.status(Response.Status.CREATED)
                .entity(importMessage.handle(message))
                .build();
    }

    @GET
    @Path("/messages")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listBankMessages", summary = "Messages of the bank 银行报文")
    public Page<BankMessageView> messages(@BeanParam @Valid Paging paging) {
        return views.messages(paging);
    }

    @GET
    @Path("/lines")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listBankLines", summary = "Lines of bank statements 银行流水")
    public Page<BankLineView> lines(
            @QueryParam("trouble") boolean trouble,
            @QueryParam("state") @Nullable LineState state,
            @QueryParam("messageId") @Nullable UUID messageId,
            @BeanParam @Valid Paging paging) {
        return views.lines(trouble, state, messageId, paging);
    }

    @POST
    @Path("/lines/{id}/match")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "matchBankLine", summary = "Match a line to a payment by hand 手工匹配")
    public BankLineView match(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Match request) {
        return matchLine.byHand(new MatchLine.Command(
                id,
                ExpectedVersion.parse(ifMatch),
                request.paymentId(),
                request.reason().strip()));
    }

    @POST
    @Path("/lines/{id}/explanation")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "explainBankLine", summary = "Say why a line belongs to no payment 说明差异")
    public BankLineView explain(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Explanation request) {
        return matchLine.byHand(new MatchLine.Command(
                id, ExpectedVersion.parse(ifMatch), null, request.reason().strip()));
    }
}
