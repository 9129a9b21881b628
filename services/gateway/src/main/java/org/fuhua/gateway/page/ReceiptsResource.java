package org.fuhua.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checking a receipt or a closing certificate (回执核验、结题证书核验): whether a number and a digest belong together, and
/// nothing else.
@Path("/receipts")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class ReceiptsResource {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,80}");
    private static final Pattern DIGEST = Pattern.compile("[0-9A-Fa-f]{64}");

    private final PublicReads reads;

    ReceiptsResource(PublicReads reads) {
        this.reads = reads;
    }

    /// What was asked, and what came of it.
    ///
    /// @param outcome `genuine`, `other`, `malformed`, or empty before anything was asked
    public record Check(String number, String digest, String outcome) {}

    @GET
    public TemplateInstance check(
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("digest") @DefaultValue("") String digest,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo uri) {
        var asked = number.strip();
        var shown = digest.replaceAll("\\s", "");
        return Templates.receipts(Frame.of(lang, "receipts", uri), new Check(asked, shown, outcome(asked, shown)));
    }

    private String outcome(String number, String digest) {
        if (number.isEmpty() && digest.isEmpty()) return "";
        if (!NUMBER.matcher(number).matches() || !DIGEST.matcher(digest).matches()) return "malformed";
        return reads.genuine(number, digest) ? "genuine" : "other";
    }
}
