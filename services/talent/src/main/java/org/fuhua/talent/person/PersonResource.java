package org.fuhua.talent.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/people")
@Tag(name = "people")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {
    private final ProfilePerson profilePerson;
    private final ReadPeople readPeople;

    PersonResource(ProfilePerson profilePerson, ReadPeople readPeople) {
        this.profilePerson = profilePerson;
        this.readPeople = readPeople;
    }

    @Schema(name = "ProfileRequest", example = """
                    {"kind":"EXPERT","name":"林致远","email":"lin.zhiyuan@example.org",
                     "organisationName":"济南脑科学研究院","fields":["神经解码算法","柔性电极"],
                     "summary":"长期从事侵入式脑机接口解码研究"}""")
    record ProfileRequest(
            @NotNull PersonKind kind,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String organisationName,
            @Nullable UUID organisationId,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 100) String> fields,

            @Nullable @Size(max = 4000) String summary) {

        ProfilePerson.Command toCommand() {
            return new ProfilePerson.Command(
                    kind, name, email, new Person.Profile(organisationId, organisationName, fields, summary));
        }

        @Override
        public String toString() {
            return "ProfileRequest[" + kind + "]";
        }
    }

    @POST
    @RolesAllowed("talent-officer")
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "profilePerson", summary = "Profile an expert or a team 建立人才或团队档案")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public Response profile(@NotNull @Valid ProfileRequest request) {
        var view = readPeople.masked(profilePerson.handle(request.toCommand()));
        return Response.created(URI.create("/api/talent/v1/people/" + view.id()))
                .tag(ExpectedVersion.tag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({"talent-officer", "officer", "auditor", "admin"})
    @Operation(operationId = "listPeople", summary = "Profiles, names and addresses masked 人才与团队档案列表")
    public Page<PersonView> list(@QueryParam("kind") @Nullable PersonKind kind, @BeanParam @Valid Paging paging) {
        return readPeople.page(kind, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"talent-officer", "officer", "auditor", "admin"})
    @Operation(operationId = "getPerson", summary = "One profile; in plain for talent officers, which is recorded 档案详情")
    @APIResponseSchema(PersonView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(readPeople.one(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("talent-officer")
    @Operation(operationId = "revisePerson", summary = "Revise a profile 修改档案")
    @APIResponseSchema(PersonView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProfileRequest request) {
        profilePerson.revise(id, ExpectedVersion.parse(ifMatch), request.toCommand());
        return answer(readPeople.one(id));
    }

    private static Response answer(PersonView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
