package org.fuhua.funding.ledger;

import static org.fuhua.platform.problem.PlatformProblem.IDEMPOTENCY_KEY_REQUIRED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.outbox.Causation;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Keys of requests are kept with what was posted for them, so these operations need no other memory of theirs.
@Path("/ledger/transfers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
class TransferResource {
    private static final int BATCH_MAX = 100;
    private static final int KEY_MAX = 200;

    private final PostTransfers postTransfers;
    private final Actors actors;
    private final Causation causation;
    private final Clock clock;

    TransferResource(PostTransfers postTransfers, Actors actors, Causation causation, Clock clock) {
        this.postTransfers = postTransfers;
        this.actors = actors;
        this.causation = causation;
        this.clock = clock;
    }

    /// @param bookedOn a day up to today whose period is open; today when left out
    @Schema(
            name = "NewTransfer",
            examples = "{\"fromAccountId\":\"01980000-0000-7000-8000-0000000000e1\","
                    + "\"toAccountId\":\"01980000-0000-7000-8000-0000000000e2\","
                    + "\"amount\":{\"amount\":\"100000.00\",\"currency\":\"CNY\"},\"reference\":\"年度额度分解\"}")
    record NewTransfer(
            @NotNull UUID fromAccountId,
            @NotNull UUID toAccountId,
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotBlank @Size(max = 200) String reference,
            @Nullable @ProgrammeDay LocalDate bookedOn) {}

    @Schema(name = "NewTransfers")
    record NewTransfers(@NotEmpty @Size(max = BATCH_MAX) List<@NotNull @Valid NewTransfer> transfers) {}

    @POST
    @RolesAllowed("finance-maker")
    @Operation(operationId = "transferMoney", summary = "Move money between lines of a pool, once per key 额度调剂")
    @APIResponseSchema(value = TransferReceipt.class, responseCode = "201")
    public Response transfer(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewTransfer request) {
        return post(key, List.of(request));
    }

    @POST
    @Path("/batches")
    @RolesAllowed("finance-maker")
    @Operation(operationId = "transferMoneyTogether", summary = "Up to 100 transfers, all or none 批量额度调剂")
    @APIResponseSchema(value = TransferReceipt.class, responseCode = "201")
    public Response transferTogether(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewTransfers request) {
        return post(key, request.transfers());
    }

    private Response post(@Nullable String key, List<NewTransfer> transfers) {
        if (key == null || key.isBlank() || key.length() > KEY_MAX) throw new Refusal(IDEMPOTENCY_KEY_REQUIRED);
        var today = LocalDate.now(clock);
        var behalf = new Outbox.Behalf(actors.current().subject(), causation.current());
        var receipt = postTransfers.handle(new TransferRequest(
                behalf,
                key,
                sha256(transfers.toString()),
                transfers.stream()
                        .map(t -> new TransferRequest.Transfer(
                                t.fromAccountId(),
                                t.toAccountId(),
                                t.amount().toMoney(),
                                t.reference().strip(),
                                t.bookedOn() == null ? today : t.bookedOn()))
                        .toList()));
        var response = Response.status(Response.Status.CREATED).entity(receipt);
        return (receipt.replayed() ? response.header("Idempotent-Replay", "true") : response).build();
    }

    private static String sha256(String asked) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
