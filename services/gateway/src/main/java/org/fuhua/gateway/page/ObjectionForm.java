package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into the form of an objection. Its members are what the page's fields are called.
public class ObjectionForm {
    private static final int KEY = 36;

    @RestForm
    @Nullable
    String filingKey;

    @RestForm
    @Nullable
    String applicationId;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String objectorKind;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String unitName;

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String statement;

    @RestForm
    @PartType(MediaType.APPLICATION_OCTET_STREAM)
    @Nullable
    List<FileUpload> letter;

    @RestForm
    @PartType(MediaType.APPLICATION_OCTET_STREAM)
    @Nullable
    List<FileUpload> evidence;

    /// What is shown again when something has to be mended; chosen files have to be chosen again.
    public record Shown(
            String filingKey,
            String applicationId,
            String kind,
            String objectorKind,
            String name,
            String unitName,
            String phone,
            String email,
            String statement) {
        static Shown empty() {
            return new Shown(UUID.randomUUID().toString(), "", "", "PERSON", "", "", "", "", "");
        }

        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    Shown shown() {
        var key = text(filingKey);
        return new Shown(
                key.length() == KEY ? key : UUID.randomUUID().toString(),
                text(applicationId),
                text(kind),
                "UNIT".equals(objectorKind) ? "UNIT" : "PERSON",
                text(name),
                text(unitName),
                text(phone),
                text(email),
                text(statement));
    }

    JsonNode toJson(Shown shown) {
        var content = JsonNodeFactory.instance.objectNode();
        content.put("filingKey", shown.filingKey());
        put(content, "applicationId", shown.applicationId());
        put(content, "kind", shown.kind());
        put(content, "statement", shown.statement());
        var objector = content.putObject("objector").put("kind", shown.objectorKind());
        put(objector, "name", shown.name());
        put(objector, "unitName", shown.unitName());
        put(objector, "phone", shown.phone());
        put(objector, "email", shown.email());
        content.putArray("evidence");
        add(content, "LETTER", letter);
        add(content, "EVIDENCE", evidence);
        return content;
    }

    private static void add(ObjectNode content, String kind, @Nullable List<FileUpload> files) {
        if (files == null) return;
        for (var file : files) {
            if (file.fileName() == null || file.fileName().isEmpty()) continue;
            try {
                content.withArray("evidence")
                        .addObject()
                        .put("kind", kind)
                        .put("fileName", file.fileName())
                        .put("content", Files.readAllBytes(file.uploadedFile()));
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
    }

    private static void put(ObjectNode into, String member, String value) {
        if (!value.isEmpty()) into.put(member, value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
