package org.fuhua.review.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fuhua.review.affinity.Affinity;
import org.fuhua.review.matching.Candidates;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Problem.Kept;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.fuhua.review.matching.Search;

/// Everything known now that decides who may read what.
///
/// @param barred by place, the readers who must keep away from it or have it already, ascending
/// @param panels what panels must have, and who brings what
record Composed(
        List<Place> places, List<Reader> readers, Standing standing, Affinity affinity, int[][] barred, Panels panels) {

    Search search(long seed) {
        return new Search(
                new Candidates(places, readers, standing, affinity, place -> barred[place], panels, seed),
                places.size(),
                readers.size());
    }

    /// @return a digest of the list that a draw is made from: who is there, who must keep away, what fits. What an
    ///     officer may choose, as loads, has no part in it
    String list() {
        var digest = sha256();
        describe(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    /// @return a digest of all that decides a plan: equal only for what has the same answer
    String fingerprint(Bounds bounds) {
        var digest = sha256();
        describe(digest);
        for (var place : places) {
            digest.update(numbers(place.id(), place.needs(), place.given()));
            for (int due : place.due()) digest.update((byte) due);
        }
        for (var reader : readers) digest.update(numbers(reader.id(), reader.min(), reader.max()));
        standing.kept().forEach(kept -> digest.update(pair(kept)));
        standing.held().stream()
                .sorted(Comparator.comparingInt(Kept::place).thenComparingInt(Kept::reader))
                .forEach(held -> digest.update(pair(held)));
        digest.update(bounds.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void describe(MessageDigest digest) {
        for (var place : places) {
            digest.update(numbers(place.id(), 0, 0));
            digest.update(place.number().getBytes(StandardCharsets.UTF_8));
        }
        for (var reader : readers) digest.update(numbers(reader.id(), 0, 0));
        for (var some : barred) {
            var bytes = ByteBuffer.allocate(4 * some.length + 4).putInt(some.length);
            for (int reader : some) bytes.putInt(reader);
            digest.update(bytes.array());
        }
        affinity.digest(digest);
        panels.digest(digest);
    }

    private static byte[] numbers(UUID id, int first, int second) {
        return ByteBuffer.allocate(24)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(first)
                .putInt(second)
                .array();
    }

    private static byte[] pair(Kept pair) {
        return ByteBuffer.allocate(8).putInt(pair.place()).putInt(pair.reader()).array();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
