package org.fuhua.applicant.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/// Certificates of an organisation: stated by it, checked or revoked by officers.
@Path("/organisations/{id}/certificates")
@Tag(name = "certificates")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CertificateResource {
    private static final String LINE = "[^\\p{Cntrl}]*";

    private final KeepCertificates keepCertificates;
    private final DecideCertificate decideCertificate;

    CertificateResource(KeepCertificates keepCertificates, DecideCertificate decideCertificate) {
        this.keepCertificates = keepCertificates;
        this.decideCertificate = decideCertificate;
    }

    /// @param title code as conditions name it
    /// @param validTo last day on which it is valid
    record StateCertificateRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "HIGH_TECH")
            String title,

            @NotBlank @Size(max = 60) @Pattern(regexp = LINE) @Schema(examples = "GR202537000123")
            String number,

            @NotBlank @Size(max = 100) @Pattern(regexp = LINE) @Schema(examples = "山东省科学技术厅")
            String authority,

            @NotNull @Schema(examples = "2025-12-07") LocalDate validFrom,
            @NotNull @Schema(examples = "2028-12-06") LocalDate validTo) {}

    /// @param revokedOn first day on which it counts no more
    record RevokeCertificateRequest(
            @NotNull @Schema(examples = "2026-11-29") LocalDate revokedOn,

            @NotBlank @Size(max = 500) @Schema(examples = "认定机构已公告取消资格")
            String reason) {}

    @GET
    @RolesAllowed({"applicant", "officer", "auditor", "admin"})
    @Operation(
            operationId = "listCertificates",
            summary = "Certificates of an organisation 资质证书",
            description = "For members and the agency. At most a hundred.")
    public List<CertificateView> list(@PathParam("id") UUID id) {
        return keepCertificates.of(id);
    }

    @POST
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RolesAllowed("applicant")
    @Operation(operationId = "stateCertificate", summary = "State a certificate of the own organisation 登记资质证书")
    @APIResponseSchema(value = CertificateView.class, responseCode = "201")
    public Response state(@PathParam("id") UUID id, @Valid @NotNull StateCertificateRequest request) {
        var view = keepCertificates.state(
                id,
                new Certificate.Paper(
                        request.title(),
                        request.number().strip(),
                        request.authority().strip(),
                        request.validFrom(),
                        request.validTo()));
        return Response.created(URI.create("/organisations/" + id + "/certificates/" + view.id()))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/{certificateId}")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "withdrawCertificate",
            summary = "Take back what was stated wrongly, before it was checked 撤回资质证书")
    public CertificateView withdraw(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return keepCertificates.withdraw(id, certificateId, ExpectedVersion.parse(ifMatch));
    }

    @POST
    @Path("/{certificateId}/verification")
    @RolesAllowed("officer")
    @Operation(operationId = "verifyCertificate", summary = "Note that it stands on the list of its authority 核实资质证书")
    public CertificateView verify(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decideCertificate.verify(id, certificateId, ExpectedVersion.parse(ifMatch));
    }

    @POST
    @Path("/{certificateId}/revocation")
    @RolesAllowed("officer")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Note that it counts no more from a day on 登记资质撤销",
            description = "What counted before that day stays as it was.")
    public CertificateView revoke(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RevokeCertificateRequest request) {
        return decideCertificate.revoke(
                id, certificateId, ExpectedVersion.parse(ifMatch), request.revokedOn(), request.reason());
    }
}
