package org.fuhua.review.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Everything that decides who may read what, as numbers. Only eligible pairs are listed; there is no dense matrix.
///
/// @param places applications with the reviews they still need
/// @param readers experts with the load they may still take
/// @param edges eligible pairs, by place and then by reader
record AssignmentProblem(List<Place> places, List<Reader> readers, List<Edge> edges, long seed) {
    /// An application.
    record Place(UUID applicationId, String number, int needs) {}

    /// An expert.
    record Reader(UUID expertId, int min, int max) {}

    /// An expert who may read an application.
    ///
    /// @param affinity how well the fields fit, from 0 to [#FULL_AFFINITY]
    record Edge(int place, int reader, int affinity) {}

    /// Affinity of an expert whose fields are just those of the application.
    static final int FULL_AFFINITY = 1000;

    int needed() {
        return places.stream().mapToInt(Place::needs).sum();
    }

    /// @return a digest of all inputs: equal only for problems that have the same answer
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var numbers = ByteBuffer.allocate(24);
            digest.update(numbers.clear().putLong(seed).array());
            for (var place : places) {
                digest.update(bytes(place.applicationId(), place.needs(), 0));
                digest.update(place.number().getBytes(StandardCharsets.UTF_8));
            }
            for (var reader : readers) digest.update(bytes(reader.expertId(), reader.min(), reader.max()));
            for (var edge : edges)
                digest.update(numbers.clear()
                        .putInt(edge.place())
                        .putInt(edge.reader())
                        .putInt(edge.affinity())
                        .array());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(UUID id, int first, int second) {
        return ByteBuffer.allocate(24)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(first)
                .putInt(second)
                .array();
    }
}
