package org.fuhua.funding.equity.ocf;

import static org.fuhua.funding.FundingProblem.OCF_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.problem.Refusal;

/// Reads who holds an enterprise from an OCF package of any system.
///
/// In the format a security is issued once; whatever is done with it later (transfer, cancellation, repurchase, …) ends
/// it, and what results or remains is issued anew. So the table is made of the securities that nothing has ended.
/// Options, warrants and convertibles are no registered capital yet and are left out; a split changes all quantities
/// and is refused rather than guessed.
public final class OcfReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENTRIES_MOST = 100;
    private static final int BYTES_MOST = 20_000_000;
    private static final long CAPITAL_MOST = 1_000_000_000_000L;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";
    private static final Set<String> ENDS = Set.of(
            "TX_STOCK_TRANSFER",
            "TX_STOCK_CANCELLATION",
            "TX_STOCK_REPURCHASE",
            "TX_STOCK_CONVERSION",
            "TX_STOCK_RETRACTION",
            "TX_STOCK_REISSUANCE");
    private static final String SPLIT = "TX_STOCK_CLASS_SPLIT";
    private static final String CONSOLIDATION = "TX_STOCK_CONSOLIDATION";

    private OcfReader() {}

    /// @param holdings in the order in which the package names the holders
    public record Read(LocalDate asOf, List<Holding> holdings) {}

    /// @throws Refusal that says what is wrong with the package
    public static Read read(byte[] zip) {
        var files = unzip(zip);
        var manifest = files.values().stream()
                .map(OcfReader::parse)
                .filter(file ->
                        "OCF_MANIFEST_FILE".equals(file.path("file_type").textValue()))
                .findFirst()
                .orElseThrow(() -> bad("no manifest"));
        var stakeholders = items(files, manifest, "stakeholders_files");
        return new Read(day(manifest), holdings(stakeholders, live(items(files, manifest, "transactions_files"))));
    }

    private static LocalDate day(JsonNode manifest) {
        try {
            return LocalDate.parse(text(manifest, "as_of"));
        } catch (DateTimeParseException noDay) {
            throw bad("as_of is no day");
        }
    }

    private static List<JsonNode> items(Map<String, byte[]> files, JsonNode manifest, String kind) {
        var items = new ArrayList<JsonNode>();
        for (var named : manifest.path(kind)) {
            var path = text(named, "filepath").replaceFirst("^\\./", "");
            var bytes = Optional.ofNullable(files.get(path)).orElseThrow(() -> bad("no file " + path));
            if (!Md5.of(bytes).equalsIgnoreCase(text(named, "md5"))) throw bad("damaged file " + path);
            parse(bytes).path("items").forEach(items::add);
        }
        return items;
    }

    /// Issuances of securities that nothing has ended.
    private static List<JsonNode> live(List<JsonNode> transactions) {
        var ended = new HashSet<String>();
        for (var transaction : transactions) {
            var type = text(transaction, "object_type");
            if (type.equals(SPLIT)) throw bad("a split is not read");
            if (ENDS.contains(type)) ended.add(text(transaction, "security_id"));
            if (type.equals(CONSOLIDATION)) transaction.path("security_ids").forEach(id -> ended.add(id.asText()));
        }
        return transactions.stream()
                .filter(one ->
                        "TX_STOCK_ISSUANCE".equals(one.path("object_type").textValue()))
                .filter(one -> !ended.contains(text(one, "security_id")))
                .toList();
    }

    private static List<Holding> holdings(List<JsonNode> stakeholders, List<JsonNode> issuances) {
        var subscribed = new HashMap<String, Long>();
        var paidIn = new HashMap<String, Long>();
        for (var issuance : issuances) {
            var holder = text(issuance, "stakeholder_id");
            long quantity = whole(text(issuance, "quantity"));
            long paid = comment(issuance, "paidIn").map(OcfReader::whole).orElse(quantity);
            if (paid > quantity) throw bad("more paid in than subscribed by " + holder);
            subscribed.merge(holder, quantity, Math::addExact);
            paidIn.merge(holder, paid, Math::addExact);
        }
        var holdings = new ArrayList<Holding>();
        for (var stakeholder : stakeholders) {
            var capital = subscribed.remove(text(stakeholder, "id"));
            if (capital != null && capital > 0)
                holdings.add(holding(stakeholder, capital, paidIn.get(text(stakeholder, "id")), holdings.size() + 1));
        }
        if (!subscribed.isEmpty())
            throw bad("no stakeholder " + subscribed.keySet().iterator().next());
        return List.copyOf(holdings);
    }

    private static Holding holding(JsonNode stakeholder, long subscribed, long paidIn, int position) {
        var code = stakeholder.path("issuer_assigned_id").asText("");
        return new Holding(
                code.matches(CODE) ? code : "H" + position,
                name(stakeholder),
                kind(stakeholder),
                comment(stakeholder, "concertParty")
                        .filter(party -> party.matches(CODE))
                        .orElse(null),
                subscribed,
                paidIn);
    }

    private static String name(JsonNode stakeholder) {
        var name = text(stakeholder.path("name"), "legal_name").strip();
        if (name.isEmpty() || name.length() > 100) throw bad("legal_name");
        return name;
    }

    private static HolderKind kind(JsonNode stakeholder) {
        var told = comment(stakeholder, "kind");
        for (var kind : HolderKind.values()) if (told.isPresent() && kind.name().equals(told.get())) return kind;
        boolean person =
                "INDIVIDUAL".equals(stakeholder.path("stakeholder_type").textValue());
        return switch (relationship(stakeholder)) {
            case "FOUNDER" -> HolderKind.FOUNDER;
            case "INVESTOR" -> person ? HolderKind.PERSON : HolderKind.FUND;
            case "EMPLOYEE", "EX_EMPLOYEE", "NON_US_EMPLOYEE" -> person ? HolderKind.PERSON : HolderKind.EMPLOYEES;
            default -> person ? HolderKind.PERSON : HolderKind.ORGANISATION;
        };
    }

    private static String relationship(JsonNode stakeholder) {
        var one = stakeholder.path("current_relationship").textValue();
        return one != null
                ? one
                : stakeholder.path("current_relationships").path(0).asText("");
    }

    private static Optional<String> comment(JsonNode object, String name) {
        for (var comment : object.path("comments"))
            if (comment.asText().startsWith(name + "="))
                return Optional.of(comment.asText().substring(name.length() + 1));
        return Optional.empty();
    }

    private static long whole(String number) {
        try {
            long whole = new BigDecimal(number).longValueExact();
            if (whole >= 0 && whole <= CAPITAL_MOST) return whole;
        } catch (ArithmeticException | NumberFormatException noWhole) {
            // told below
        }
        throw bad("no whole number of yuan: " + number);
    }

    private static String text(JsonNode object, String member) {
        var value = object.path(member);
        if (!value.isTextual()) throw bad("no text " + member);
        return value.textValue();
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException noJson) {
            throw bad("no JSON");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @return files by path; those that are no JSON are left out
    private static Map<String, byte[]> unzip(byte[] bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        int left = BYTES_MOST;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++entries > ENTRIES_MOST) throw bad("too many files");
                var file = zip.readNBytes(left + 1);
                left -= file.length;
                if (left < 0) throw bad("too large");
                if (entry.getName().endsWith(".json")) files.put(entry.getName(), file);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw bad("no zip");
        }
        if (files.isEmpty()) throw bad("no zip");
        return files;
    }

    private static Refusal bad(String why) {
        return new Refusal(OCF_INVALID, "why", why).at("/zip");
    }
}
