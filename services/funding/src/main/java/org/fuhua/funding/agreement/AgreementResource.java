package org.fuhua.funding.agreement;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/agreements")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreement")
class AgreementResource {
    private final SignAgreement signAgreement;
    private final EndAgreement endAgreement;
    private final ReadBankAccount readBankAccount;
    private final AgreementViews views;
    private final Actors actors;

    AgreementResource(
            SignAgreement signAgreement,
            EndAgreement endAgreement,
            ReadBankAccount readBankAccount,
            AgreementViews views,
            Actors actors) {
        this.signAgreement = signAgreement;
        this.endAgreement = endAgreement;
        this.readBankAccount = readBankAccount;
        this.views = views;
        this.actors = actors;
    }

    /// @param documentSha256 of the document that the signer read
    /// @param bankAccount given by the undertaker (乙方), and by nobody else
    @Schema(
            name = "SignatureRequest",
            examples = "{\"party\":\"UNDERTAKER\",\"documentSha256\":"
                    + "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"bankAccount\":{\"bankName\":\"示例银行济南分行\","
                    + "\"accountName\":\"示例智元脑机科技有限公司\",\"accountNo\":\"3700001234567890123\"}}")
    record SignatureRequest(
            @NotNull Party party,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256,
            @Nullable @Valid BankAccountRequest bankAccount) {}

    @Schema(name = "BankAccount")
    record BankAccountRequest(
            @NotBlank @Size(max = 100) String bankName,
            @NotBlank @Size(max = 100) String accountName,

            @NotNull @Pattern(regexp = "[0-9]{8,30}") String accountNo) {
        @Override
        public String toString() {
            return "BankAccountRequest[]";
        }
    }

    @Schema(name = "AgreementEnding", examples = "{\"reason\":\"综合绩效评价通过\"}")
    record EndingRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listAgreements", summary = "Agreements 任务书列表")
    public Page<AgreementView> list(
            @QueryParam("state") @Nullable AgreementState state,
            @QueryParam("callId") @Nullable UUID callId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, callId, paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"applicant", "recommender"})
    @Operation(operationId = "listMyAgreements", summary = "Agreements of my organisations 我的任务书")
    public Page<AgreementView> mine(@BeanParam @Valid Paging paging) {
        return views.mine(actors.current(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant", "recommender"})
    @Operation(operationId = "getAgreement", summary = "An agreement with its parties and tranches 任务书")
    @APIResponseSchema(AgreementView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(views.visible(id, actors.current()).orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    @POST
    @Path("/{id}/signatures")
    @RolesAllowed({"officer", "applicant", "recommender"})
    @Operation(operationId = "signAgreement", summary = "Sign for a party; the undertaker gives its account 签署任务书")
    @APIResponseSchema(AgreementView.class)
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        var given = request.bankAccount();
        var account = given == null
                ? null
                : new SignAgreement.Account(
                        given.bankName().strip(), given.accountName().strip(), given.accountNo());
        return shown(signAgreement.handle(new SignAgreement.Command(
                id,
                ExpectedVersion.parse(ifMatch),
                request.party(),
                request.documentSha256(),
                account,
                actors.current())));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("officer")
    @Operation(operationId = "closeAgreement", summary = "Close after acceptance, with everything paid 结题")
    @APIResponseSchema(AgreementView.class)
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, EndAgreement.How.CLOSE, request);
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed("officer")
    @Operation(operationId = "terminateAgreement", summary = "Terminate before it takes effect 终止未生效的任务书")
    @APIResponseSchema(AgreementView.class)
    public Response terminate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return end(id, ifMatch, EndAgreement.How.TERMINATE, request);
    }

    @GET
    @Path("/{id}/bank-account")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "readBankAccount", summary = "The whole bank account; reading it is recorded 查看收款账户")
    public OpenedBankAccountView bankAccount(@PathParam("id") UUID id) {
        return readBankAccount.handle(id);
    }

    private Response end(UUID id, @Nullable String ifMatch, EndAgreement.How how, EndingRequest request) {
        return shown(endAgreement.handle(
                new EndAgreement.Command(id, ExpectedVersion.parse(ifMatch), how, request.reason())));
    }

    private static Response shown(AgreementView agreement) {
        return Response.ok(agreement)
                .tag(ExpectedVersion.tag(agreement.version()))
                .build();
    }
}
