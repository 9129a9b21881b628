package org.fuhua.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/// Reads JSON as it stands and guesses nothing: each name once, one document, no number for a text, a time or a day
/// or the other way round, and no text that cannot be kept or shown.
@ApplicationScoped
public class StrictJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        refuse(json, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Float);
        refuse(json, LogicalType.Float, CoercionInputShape.String);
        refuse(json, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
        refuse(json, LogicalType.Enum, CoercionInputShape.Integer);
        json.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new TextReader())
                .addDeserializer(Instant.class, new Written<>(Instant.class, InstantDeserializer.INSTANT))
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDateDeserializer.INSTANCE)));
    }

    private static void refuse(ObjectMapper json, LogicalType wanted, CoercionInputShape... given) {
        for (var shape : given) json.coercionConfigFor(wanted).setCoercion(shape, CoercionAction.Fail);
    }

    private static final class TextReader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var token = parser.currentToken();
            if (token.isNumeric() || token.isBoolean())
                return context.reportInputMismatch(String.class, "a text is expected");
            var text = super.deserialize(parser, context);
            if (text != null && !PlainText.isPlain(text))
                throw context.weirdStringException("", String.class, "a character is not allowed");
            return text;
        }
    }

    /// Times and days are written out: a bare number could be seconds, milliseconds or days.
    private static final class Written<T> extends StdDeserializer<T> {
        private final transient JsonDeserializer<T> reader;

        Written(Class<T> type, JsonDeserializer<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return context.reportInputMismatch(_valueClass, "a text is expected");
            return reader.deserialize(parser, context);
        }
    }
}
