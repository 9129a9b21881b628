package org.fuhua.standalone.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// The ports of one installation: the usual ones, or free ones where those are taken, kept between runs.
public record Ports(Map<String, Integer> byName) {
    /// The usual port of every part, in the order in which `status` lists them.
    public static final Map<String, Integer> USUAL = usual();

    public Ports {
        byName = Map.copyOf(byName);
    }

    public int of(String name) {
        var port = byName.get(name);
        if (port == null) throw new IllegalArgumentException("no port named " + name);
        return port;
    }

    /// Keeps each wanted port that is free and was not given out already, and takes the next free one for the others.
    public static Ports choose(Map<String, Integer> wanted, IntPredicate free) {
        var given = new LinkedHashMap<String, Integer>();
        Set<Integer> reserved = new LinkedHashSet<>(wanted.values());
        wanted.forEach((name, port) -> {
            if (free.test(port) && !given.containsValue(port)) given.put(name, port);
        });
        wanted.forEach((name, port) -> given.computeIfAbsent(name, _ -> {
            int candidate = port + 1;
            while (reserved.contains(candidate) || given.containsValue(candidate) || !free.test(candidate)) candidate++;
            return candidate;
        }));
        return new Ports(given);
    }

    /// Ports far from the usual ones, for tests beside a running platform.
    public static Map<String, Integer> elsewhere() {
        int base = ThreadLocalRandom.current().nextInt(200, 300) * 100;
        var ports = new LinkedHashMap<String, Integer>();
        for (var name : USUAL.keySet()) ports.put(name, base++);
        return ports;
    }

    /// What an earlier run wrote, completed by `otherwise`.
    public static Map<String, Integer> read(Path file, Map<String, Integer> otherwise) throws IOException {
        var ports = new LinkedHashMap<>(otherwise);
        if (Files.exists(file))
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("=", 2);
                if (parts.length == 2 && ports.containsKey(parts[0])) ports.put(parts[0], Integer.parseInt(parts[1]));
            }
        return ports;
    }

    public void write(Path file) throws IOException {
        Files.writeString(
                file,
                USUAL.keySet().stream()
                        .map(name -> name + "=" + of(name) + "\n")
                        .collect(Collectors.joining()));
    }

    /// Whether nothing listens there, on any address.
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static Map<String, Integer> usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("connect", 18083);
        ports.put("keycloak", 8180);
        ports.put("mail", 13025);
        ports.put("mail-imap", 13143);
        ports.put("applicant", 8101);
        ports.put("review", 8102);
        ports.put("funding", 8103);
        ports.put("talent", 8104);
        ports.put("oversight", 8105);
        ports.put("gateway", 8080);
        return Collections.unmodifiableMap(ports);
    }
}
