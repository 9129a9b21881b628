package org.fuhua.applicant.submission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/receipts")
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PublicReceiptResource {
    private final CheckReceipt checkReceipt;

    PublicReceiptResource(CheckReceipt checkReceipt) {
        this.checkReceipt = checkReceipt;
    }

    /// @param genuine whether a receipt with just this number and digest was given
    record ReceiptCheckView(boolean genuine) {}

    @GET
    @PermitAll
    @Operation(operationId = "checkReceipt", summary = "Whether a receipt was given, and nothing else 回执核验")
    public ReceiptCheckView check(
            @QueryParam("number") @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,80}") @Schema(examples = "2026-BCI-00001")
                    String number,
            @QueryParam("digest")
                    @NotNull
                    @Pattern(regexp = "[0-9A-Fa-f]{64}")
                    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String digest) {
        return new ReceiptCheckView(checkReceipt.handle(number, digest));
    }
}
