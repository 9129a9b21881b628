package org.fuhua.standalone.supervise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds the parts of a platform: starts them as soon as what each needs is there, ends them in the other order.
public final class Supervisor {
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Watched> others = new ArrayList<>();
    private final Path logs;

    public Supervisor(Path logs) {
        this.logs = logs;
    }

    /// Adds a process; what it needs has been added before, or is somebody else's (an external server).
    public void add(Part part) {
        var needed = part.needs().stream()
                .filter(children::containsKey)
                .map(children::get)
                .toList();
        parts.put(part.name(), part);
        children.put(part.name(), new Child(part, needed, logs.resolve(part.name() + ".log")));
    }

    /// Adds something that is watched but has no process of its own.
    public void add(Watched watched) {
        others.add(watched);
    }

    public void start() {
        children.values().forEach(Child::start);
        others.forEach(Watched::start);
    }

    /// Starts one that was added later than the others.
    public void start(String name) {
        var child = children.get(name);
        if (child == null) throw new IllegalArgumentException("no part named " + name);
        child.start();
    }

    public List<PartStatus> status() {
        var all = new ArrayList<PartStatus>();
        children.values().forEach(child -> all.add(child.status()));
        others.forEach(other -> all.add(other.status()));
        return all;
    }

    public boolean isHealthy() {
        return status().stream().allMatch(PartStatus::healthy);
    }

    /// Ends parts that nobody left running needs, together, then the next ones.
    public void stop() {
        others.forEach(Watched::stop);
        var left = new LinkedHashMap<>(children);
        while (!left.isEmpty()) {
            var free = left.keySet().stream()
                    .filter(name -> left.keySet().stream()
                            .noneMatch(other -> part(other).needs().contains(name)))
                    .toList();
            var ending = free.stream()
                    .map(name -> Thread.startVirtualThread(left.get(name)::stop))
                    .toList();
            ending.forEach(Supervisor::join);
            free.forEach(left::remove);
        }
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalStateException("no part named " + name);
        return part;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true)
            try {
                thread.join();
                if (interrupted) Thread.currentThread().interrupt();
                return;
            } catch (InterruptedException again) {
                interrupted = true;
            }
    }
}
