package org.fuhua.oversight.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/mail")
@Tag(name = "messages")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MailResource {
    private static final Duration LATELY = Duration.ofDays(7);

    private final Mails mails;
    private final Clock clock;

    MailResource(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"auditor", "admin"})
    @Transactional
    @Operation(operationId = "getMailCounts", summary = "How many mails wait, went out, were given up 邮件发送情况")
    public MailCounts counts() {
        return mails.counts(clock.instant().minus(LATELY));
    }
}
