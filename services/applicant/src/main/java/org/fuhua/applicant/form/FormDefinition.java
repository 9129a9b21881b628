package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A form as data.
///
/// @param schema JSON Schema 2020-12; `properties` holds one object per section
/// @param sections the sections in the order shown
/// @param extract where the platform finds what it needs to know
/// @param personal pointers to answers that stay in this service, sealed
public record FormDefinition(
        @NotNull @Schema(type = SchemaType.OBJECT, description = "JSON Schema 2020-12 of all answers")
        JsonNode schema,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid SectionTitle> sections,
        @NotNull @Valid Extract extract,

        @NotNull @Size(max = 30) List<@NotNull @Pattern(regexp = POINTER) String> personal) {

    public static final String POINTER = "(/([^~/]|~[01]){1,100}){1,10}";

    /// @param pointer into the answers; a number is a place in a list
    /// @return the schema of what is there, or a missing node
    public JsonNode schemaAt(String pointer) {
        return Pointers.schemaOfElement(schema, pointer);
    }

    /// @param pointer to a list
    /// @return the schema of the list's elements, or a missing node
    public JsonNode itemsAt(String pointer) {
        return new SchemaFields(schema).items(schemaAt(pointer));
    }

    /// Whether whatever is there stays in this service, sealed.
    public boolean keepsPersonal(String pointer) {
        return Pointers.isInside(pointer, personal);
    }

    /// How a section is called and explained.
    public record SectionTitle(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
            String code,

            @NotBlank @Size(max = 200) String titleZh,
            @NotBlank @Size(max = 200) String titleEn,
            @Nullable @Size(max = 4000) String helpZh,
            @Nullable @Size(max = 4000) String helpEn) {}

    /// Pointers to the answers that the platform itself reads.
    ///
    /// @param title text
    /// @param summary text
    /// @param requested decimal text in yuan
    /// @param fields list of texts
    /// @param team list of objects with `email`; has to be personal
    public record Extract(
            @NotNull @Pattern(regexp = POINTER) String title,
            @Nullable @Pattern(regexp = POINTER) String summary,
            @NotNull @Pattern(regexp = POINTER) String requested,
            @Nullable @Pattern(regexp = POINTER) String fields,
            @Nullable @Pattern(regexp = POINTER) String team) {}
}
