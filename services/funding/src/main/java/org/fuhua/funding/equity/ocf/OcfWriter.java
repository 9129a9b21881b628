package org.fuhua.funding.equity.ocf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;

/// Writes a cap table as an OCF package: registered capital is one class of common stock at one yuan, and each holder
/// has one security of it. What the format has no member for (the kind of holder, who acts in concert, what is paid in)
/// stands in comments as `name=value`, where [OcfReader] finds it again.
public final class OcfWriter {
    static final String VERSION = "1.2.1-alpha+main";
    private static final String CLASS = "registered-capital";
    private static final ObjectMapper JSON = new ObjectMapper();

    private OcfWriter() {}

    /// @param generatedAt the same instant gives the same bytes
    public static byte[] write(OcfIssuer issuer, LocalDate asOf, Instant generatedAt, CapTable table) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("Stakeholders.ocf.json", file("STAKEHOLDERS", stakeholders(table)));
        files.put("StockClasses.ocf.json", file("STOCK_CLASSES", List.of(stockClass(table))));
        files.put("Transactions.ocf.json", file("TRANSACTIONS", issuances(table, asOf)));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("ocf_version", VERSION);
        manifest.put("file_type", "OCF_MANIFEST_FILE");
        manifest.put("issuer", issuer(issuer, table));
        manifest.put("as_of", asOf.toString());
        manifest.put("generated_at", generatedAt.toString());
        for (var none :
                List.of("stock_plans_files", "stock_legend_templates_files", "vesting_terms_files", "valuations_files"))
            manifest.put(none, List.of());
        manifest.put("stock_classes_files", named(files, "StockClasses.ocf.json"));
        manifest.put("transactions_files", named(files, "Transactions.ocf.json"));
        manifest.put("stakeholders_files", named(files, "Stakeholders.ocf.json"));
        files.put("Manifest.ocf.json", bytes(manifest));
        return zip(files, generatedAt);
    }

    private static Map<String, Object> issuer(OcfIssuer issuer, CapTable table) {
        var map = object("ISSUER", "issuer");
        map.put("legal_name", issuer.legalName());
        map.put("formation_date", issuer.formedOn().toString());
        map.put("country_of_formation", "CN");
        map.put("country_subdivision_of_formation", "SD");
        map.put("initial_shares_authorized", Long.toString(table.total()));
        if (issuer.uscc() != null) map.put("tax_ids", List.of(Map.of("tax_id", issuer.uscc(), "country", "CN")));
        return map;
    }

    private static List<Object> stakeholders(CapTable table) {
        var all = new ArrayList<>();
        for (var holding : table.holdings()) {
            var map = object("STAKEHOLDER", "stakeholder-" + holding.code());
            map.put("name", Map.of("legal_name", holding.name()));
            map.put("stakeholder_type", isPerson(holding.kind()) ? "INDIVIDUAL" : "INSTITUTION");
            map.put("issuer_assigned_id", holding.code());
            map.put("current_relationship", relationship(holding.kind()));
            var comments = new ArrayList<>(List.of("kind=" + holding.kind()));
            if (holding.concertParty() != null) comments.add("concertParty=" + holding.concertParty());
            map.put("comments", comments);
            all.add(map);
        }
        return all;
    }

    private static boolean isPerson(HolderKind kind) {
        return kind == HolderKind.PERSON || kind == HolderKind.FOUNDER;
    }

    private static String relationship(HolderKind kind) {
        return switch (kind) {
            case FOUNDER -> "FOUNDER";
            case FUND, MANAGER -> "INVESTOR";
            case EMPLOYEES -> "EMPLOYEE";
            case PERSON, ORGANISATION -> "OTHER";
        };
    }

    private static Map<String, Object> stockClass(CapTable table) {
        var map = object("STOCK_CLASS", CLASS);
        map.put("name", "注册资本 Registered capital");
        map.put("class_type", "COMMON");
        map.put("default_id_prefix", "RC-");
        map.put("initial_shares_authorized", Long.toString(table.total()));
        map.put("votes_per_share", "1");
        map.put("par_value", oneYuan());
        map.put("seniority", "1");
        return map;
    }

    private static List<Object> issuances(CapTable table, LocalDate asOf) {
        var all = new ArrayList<>();
        for (var holding : table.holdings()) all.add(issuance(holding, asOf));
        return all;
    }

    private static Map<String, Object> issuance(Holding holding, LocalDate asOf) {
        var map = object("TX_STOCK_ISSUANCE", "issuance-" + holding.code());
        map.put("date", asOf.toString());
        map.put("security_id", "security-" + holding.code());
        map.put("custom_id", "RC-" + holding.code());
        map.put("stakeholder_id", "stakeholder-" + holding.code());
        map.put("security_law_exemptions", List.of());
        map.put("stock_class_id", CLASS);
        map.put("share_price", oneYuan());
        map.put("quantity", Long.toString(holding.subscribed()));
        map.put("stock_legend_ids", List.of());
        map.put("comments", List.of("paidIn=" + holding.paidIn()));
        return map;
    }

    private static Map<String, Object> oneYuan() {
        return Map.of("amount", "1.00", "currency", "CNY");
    }

    private static Map<String, Object> object(String type, String id) {
        var map = new LinkedHashMap<String, Object>();
        map.put("object_type", type);
        map.put("id", id);
        return map;
    }

    private static byte[] file(String type, List<?> items) {
        return bytes(Map.of("file_type", "OCF_" + type + "_FILE", "items", items));
    }

    private static List<Map<String, String>> named(Map<String, byte[]> files, String name) {
        return List.of(Map.of("filepath", "./" + name, "md5", Md5.of(files.get(name))));
    }

    private static byte[] bytes(Object document) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zip(Map<String, byte[]> files, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(at.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
