package org.fuhua.platform.inbox;

import com.fasterxml.jackson.databind.ObjectReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What one consumer does with each type of fact it subscribes to. Built once by [Inbox#consumer].
///
/// Facts may come twice, late or out of order: the inbox drops what it has seen; the handler copes with the order.
public final class Intake {
    private final String name;
    private final Inbox inbox;
    private final Map<String, Consumer<Fact>> handlers = new LinkedHashMap<>();

    Intake(String name, Inbox inbox) {
        this.name = name;
        this.inbox = inbox;
    }

    /// Subscribes to a type.
    ///
    /// @param type full type, for example `org.fuhua.review.notice-opened.v1`
    /// @param shape record with the members we need; others are ignored
    public <T> Intake on(String type, Class<T> shape, BiConsumer<Fact, T> handler) {
        ObjectReader reader = inbox.readerFor(shape);
        return onRaw(type, fact -> handler.accept(fact, Inbox.read(reader, fact)));
    }

    /// Subscribes to a type whose payload is taken as text.
    public Intake onRaw(String type, Consumer<Fact> handler) {
        if (handlers.put(type, handler) != null) throw new IllegalStateException(type + " is subscribed twice");
        return this;
    }

    /// Takes a record: skips types that nobody subscribed to, drops known ones, handles the rest in one transaction.
    ///
    /// @throws DeadLetter when the fact can never be handled
    public void accept(ConsumerRecord<String, String> record) {
        var handler = handlers.get(Fact.typeOf(record));
        if (handler != null) inbox.receive(name, record, handler);
    }

    public String name() {
        return name;
    }

    public Set<String> types() {
        return Set.copyOf(handlers.keySet());
    }
}
