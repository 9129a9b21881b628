package org.fuhua.applicant.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.organisation.MemberView;

/// The invited person's side. The secret travels in bodies; only signing in on the way carries it in an address,
/// which is one more reason why it lets nobody in without the invited mail address.
@Path("/invitations")
@Tag(name = "invitations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OfferResource {
    private final AcceptInvitation acceptInvitation;

    OfferResource(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    record SecretRequest(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9_-]{43}")
            @Schema(examples = "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs")
            String secret) {
        @Override
        public String toString() {
            return "SecretRequest[]";
        }
    }

    @POST
    @Path("/reading")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "readInvitation", summary = "What an invitation offers 查看邀请")
    public OfferView read(@Valid @NotNull SecretRequest request) {
        return acceptInvitation.read(new Secret(request.secret()));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "acceptInvitation", summary = "Take a part in an organisation 接受邀请")
    public MemberView accept(@Valid @NotNull SecretRequest request) {
        return acceptInvitation.handle(new Secret(request.secret()));
    }
}
