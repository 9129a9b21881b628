package org.fuhua.oversight.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One message of the reader.
///
/// @param link path in the portal
/// @param at when it happened
@Schema(name = "Message")
record MessageView(
        UUID id,
        String kind,
        String zh,
        String en,
        String link,
        Instant at,
        @Nullable Instant readAt) {
    static MessageView from(Message message) {
        return new MessageView(
                message.id(),
                message.kind(),
                message.zh(),
                message.en(),
                message.link(),
                message.at(),
                message.readAt());
    }
}
