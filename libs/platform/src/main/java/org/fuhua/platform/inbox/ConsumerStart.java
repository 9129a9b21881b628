package org.fuhua.platform.inbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.InjectableBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import java.util.Arrays;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Creates every consumer when the service starts, not with its first record: until then [Inbox#consumers] would not
/// know it, and what it subscribes to would be missing from the counts.
@ApplicationScoped
class ConsumerStart {
    void start(@Observes StartupEvent started) {
        var container = Arc.container();
        for (var bean : container.beanManager().getBeans(Object.class, Any.Literal.INSTANCE))
            if (bean instanceof InjectableBean<?> candidate && hasIncoming(candidate.getBeanClass()))
                ClientProxy.unwrap(container.instance(candidate).get());
    }

    private static boolean hasIncoming(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getAnnotationsByType(Incoming.class).length > 0);
    }
}
