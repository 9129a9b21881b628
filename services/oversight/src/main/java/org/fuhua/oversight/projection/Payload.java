package org.fuhua.oversight.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Members of a fact by name. What must be there and is not makes the fact one that can never be handled.
final class Payload {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode members;

    private Payload(ObjectNode members) {
        this.members = members;
    }

    static Payload of(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) return new Payload(object);
            throw new IllegalArgumentException("the payload is not an object");
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("the payload is not JSON", malformed);
        }
    }

    boolean has(String name) {
        return members.hasNonNull(name);
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    @Nullable
    UUID idIfAny(String name) {
        return has(name) ? id(name) : null;
    }

    String text(String name) {
        if (!members.path(name).isTextual()) throw new IllegalArgumentException("no text " + name);
        return clean(members.path(name).textValue());
    }

    @Nullable
    String textIfAny(String name) {
        return has(name) ? text(name) : null;
    }

    boolean flag(String name) {
        if (!members.path(name).isBoolean()) throw new IllegalArgumentException("no flag " + name);
        return members.path(name).booleanValue();
    }

    OffsetDateTime instant(String name) {
        try {
            return Instant.parse(text(name)).atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("no instant " + name, malformed);
        }
    }

    long fen(String name) {
        var amount = members.path(name).path("minorUnits");
        if (!amount.canConvertToLong() || !amount.isIntegralNumber())
            throw new IllegalArgumentException("no amount " + name);
        return amount.longValue();
    }

    @Nullable
    Long fenIfAny(String name) {
        return has(name) ? (Long) fen(name) : null;
    }

    /// @return a JSON object of the named members, money as people read it
    String shown(List<String> names) {
        var shown = JSON.createObjectNode();
        for (var name : names) {
            if (!has(name)) continue;
            var value = members.get(name);
            shown.set(name, value.has("minorUnits") ? JSON.valueToTree(money(name)) : value);
        }
        return clean(shown.toString());
    }

    private MoneyView money(String name) {
        return MoneyView.from(Money.ofFen(fen(name)));
    }

    // The database keeps no NUL character, plain or escaped.
    private static String clean(String text) {
        if (text.indexOf('\0') >= 0 || text.contains("\\u0000"))
            throw new IllegalArgumentException("a text has a NUL character");
        return text;
    }
}
