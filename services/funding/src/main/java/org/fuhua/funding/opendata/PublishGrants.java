package org.fuhua.funding.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.opendata.Grants.Award;
import org.jspecify.annotations.Nullable;

/// Writes the package of awards page by page as it is read, so that it takes no more memory in ten years than today.
@ApplicationScoped
class PublishGrants {
    private static final int PAGE = 200;
    private static final String VERSION = "1.4";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OpenDataConfig config;
    private final Grants grants;
    private final ObjectMapper json;
    private final Clock clock;

    PublishGrants(OpenDataConfig config, Grants grants, ObjectMapper json, Clock clock) {
        this.config = config;
        this.grants = grants;
        this.json = json.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.clock = clock;
    }

    /// The standard knows no package without an award.
    boolean hasAny(@Nullable Integer year) {
        return !grants.page(year, BEFORE_ALL, 1).isEmpty();
    }

    void write(@Nullable Integer year, OutputStream out) throws IOException {
        try (var document = json.createGenerator(out).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            document.writeStartObject();
            document.writeStringField("version", VERSION);
            document.writeStringField("identifier", config.prefix() + "-" + (year == null ? "all" : year));
            document.writeStringField("title", "科技计划资助项目" + (year == null ? "" : " " + year));
            document.writeStringField("issued", clock.instant().toString());
            document.writeStringField("modified", clock.instant().toString());
            document.writeObjectFieldStart("publisher");
            document.writeStringField("prefix", config.prefix());
            document.writeStringField("name", config.funderName());
            document.writeEndObject();
            document.writeStringField("license", config.licence().toString());
            document.writeArrayFieldStart("grants");
            var after = BEFORE_ALL;
            var page = grants.page(year, after, PAGE);
            while (!page.isEmpty()) {
                for (var grant : grants.of(page)) document.writeObject(grant);
                after = page.getLast().id();
                page = page.size() < PAGE ? List.<Award>of() : grants.page(year, after, PAGE);
            }
            document.writeEndArray();
            document.writeEndObject();
        }
    }
}
