package org.fuhua.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/// Refuses text with a NUL character where it enters: PostgreSQL cannot keep it, so it would fail only deep inside.
@ApplicationScoped
public class SafeText implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("safe-text").addDeserializer(String.class, new Reader()));
    }

    private static final class Reader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0)
                throw context.weirdStringException("", String.class, "a NUL character is not allowed");
            return text;
        }
    }
}
