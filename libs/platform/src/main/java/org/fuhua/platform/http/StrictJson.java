package org.fuhua.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/// Reads JSON as it stands and guesses nothing: each name once, one document, no number for a text or the other way
/// round, and no text that cannot be kept or shown.
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
        json.registerModule(new SimpleModule("plain-text").addDeserializer(String.class, new TextReader()));
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
}
