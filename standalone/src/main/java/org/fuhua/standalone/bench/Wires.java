package org.fuhua.standalone.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Connections to the instances of a service, kept between requests and given to the instances in turn. Who is
/// away is tried again at the others, as a balancer in front of them does.
final class Wires {
    private static final int TRIES = 8;

    private final List<URI> instances;
    private final List<Queue<Wire>> idle;
    private final AtomicInteger turn = new AtomicInteger();

    Wires(List<URI> instances) {
        this.instances = instances;
        this.idle = IntStream.range(0, instances.size())
                .<Queue<Wire>>mapToObj(_ -> new ConcurrentLinkedQueue<>())
                .toList();
    }

    /// @param again whether it was sent before and its answer lost: it may have taken effect
    record Told(Wire.Response response, boolean again) {}

    /// Sends until somebody answers.
    Told exchange(String head, byte[] body) throws IOException {
        int instance = Math.floorMod(turn.getAndIncrement(), instances.size());
        for (int tries = 1; ; tries++) {
            var wire = idle.get(instance).poll();
            try {
                if (wire == null) wire = open(instance);
                var response = wire.exchange(head, body);
                idle.get(instance).add(wire);
                return new Told(response, tries > 1);
            } catch (IOException gone) {
                if (wire != null) wire.close();
                if (tries == TRIES) throw gone;
                instance = (instance + 1) % instances.size();
            }
        }
    }

    private Wire open(int instance) throws IOException {
        var address = instances.get(instance);
        return new Wire(address.getHost(), address.getPort());
    }
}
