package org.fuhua.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.file.MediaTypes;
import org.jspecify.annotations.Nullable;

/// What anybody may do about a public notice without signing in. One door for all: who is signed in is not asked,
/// because what is not known cannot get out.
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "objections")
class PublicObjectionResource {
    private final FileObjection file;
    private final FollowObjection follow;
    private final CountObjections count;
    private final Grounds grounds;

    PublicObjectionResource(FileObjection file, FollowObjection follow, CountObjections count, Grounds grounds) {
        this.file = file;
        this.follow = follow;
        this.count = count;
        this.grounds = grounds;
    }

    @Schema(name = "FileObjectionRequest", examples = """
                {"filingKey": "01980000-0000-7000-8000-0000000000f0",
                 "applicationId": "01980000-0000-7000-8000-000000000020", "kind": "TRUTH",
                 "objector": {"kind": "PERSON", "name": "张三", "phone": "13800000000"},
                 "statement": "申报书所列专利已转让给其他单位，见附件。",
                 "evidence": [{"kind": "EVIDENCE", "fileName": "专利登记簿副本.pdf", "content": "JVBERi0xLjcK"}]}""")
    record FileRequest(
            @NotNull UUID filingKey,
            @NotNull UUID applicationId,
            @NotBlank @Size(max = 40) String kind,
            @NotNull @Valid ObjectorRequest objector,
            @NotBlank @Size(min = 10, max = 5000) String statement,
            @NotNull @Size(max = 5) List<@NotNull @Valid EnclosureRequest> evidence) {
        FileObjection.Command toCommand(UUID noticeId) {
            return new FileObjection.Command(
                    filingKey,
                    noticeId,
                    applicationId,
                    kind,
                    objector.toObjector(),
                    statement.strip(),
                    evidence.stream()
                            .map(e -> new FileObjection.Enclosure(e.kind(), e.fileName(), e.content()))
                            .toList());
        }

        @Override
        public String toString() {
            return "FileRequest[]";
        }
    }

    record ObjectorRequest(
            Objector.@NotNull Kind kind,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 200) String unitName,

            @Nullable @Pattern(regexp = "\\+?[0-9][0-9 -]{5,24}")
            String phone,

            @Nullable @Email @Size(max = 200) String email) {
        Objector toObjector() {
            return new Objector(kind, name.strip(), unitName == null ? null : unitName.strip(), phone, email);
        }

        @Override
        public String toString() {
            return "ObjectorRequest[]";
        }
    }

    /// @param content in Base64
    record EnclosureRequest(
            Evidence.@NotNull Kind kind,
            @NotNull @Pattern(regexp = MediaTypes.FILE_NAME) String fileName,
            @NotNull byte[] content) {
        @Override
        public String toString() {
            return "EnclosureRequest[]";
        }
    }

    @Schema(name = "ObjectionCodeRequest", examples = "{\"code\": \"0A1B-2C3D-4E5F-6071-8293-A4B5\"}")
    record CodeRequest(@NotBlank @Size(max = 60) String code) {
        @Override
        public String toString() {
            return "CodeRequest[]";
        }
    }

    @Schema(name = "ObjectionGrounds")
    record GroundsView(List<Grounds.Ground> kinds, List<Grounds.Ground> criteria) {}

    @GET
    @Path("/public/objection-grounds")
    @Operation(
            operationId = "getObjectionGrounds",
            summary = "What one may object to, and when an objection is taken up 异议类型与受理条件")
    public GroundsView grounds() {
        return new GroundsView(grounds.kinds(), grounds.criteria());
    }

    @GET
    @Path("/public/objection-statistics")
    @Operation(operationId = "getObjectionStatistics", summary = "Objections of a year, as counts 异议处理情况")
    public StatisticsView statistics(@QueryParam("year") @NotNull @Min(2000) @Max(9999) Integer year) {
        return count.of(year);
    }

    @POST
    @Path("/public/notices/{id}/objections")
    @Operation(
            operationId = "fileObjection",
            summary = "Object to a line of a public notice, by real name and with evidence 提出异议")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public Response file(@PathParam("id") UUID noticeId, @Valid @NotNull FileRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(file.handle(request.toCommand(noticeId)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/public/objections/status")
    @Operation(operationId = "readObjectionStatus", summary = "How an objection stands, by its code 异议办理进度")
    @APIResponseSchema(StatusView.class)
    public Response status(@Valid @NotNull CodeRequest request) {
        return Response.ok(follow.read(request.code()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/public/objections/withdrawal")
    @Operation(operationId = "withdrawObjection", summary = "Take an own objection back, by its code 撤回异议")
    @APIResponseSchema(StatusView.class)
    public Response withdraw(@Valid @NotNull CodeRequest request) {
        return Response.ok(follow.withdraw(request.code()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
