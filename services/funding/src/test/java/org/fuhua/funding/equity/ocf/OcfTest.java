package org.fuhua.funding.equity.ocf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.OCF_INVALID;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.testkit.Standards;
import org.junit.jupiter.api.Test;

class OcfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final OcfIssuer ISSUER = new OcfIssuer("示例公司", LocalDate.of(2020, 1, 2), "91370100MA3CXXXX0A");
    private static final CapTable TABLE = new CapTable(List.of(
            new Holding("TEAM", "张三", HolderKind.FOUNDER, "张三及一致行动人", 4_000_000, 1_000_000),
            new Holding("STAFF", "员工持股平台", HolderKind.EMPLOYEES, "TEAM-PARTY", 2_000_000, 0),
            new Holding("MANAGER", "示例管理机构", HolderKind.MANAGER, null, 300_000, 300_000)));

    @Test
    void comesBackAsItWentOut() {
        var read = OcfReader.read(OcfWriter.write(ISSUER, DAY, Instant.EPOCH.plusSeconds(1_000_000_000), TABLE));
        assertThat(read.asOf()).isEqualTo(DAY);
        assertThat(read.holdings())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("concertParty")
                .isEqualTo(TABLE.holdings());
        assertThat(read.holdings().get(1).concertParty()).isEqualTo("TEAM-PARTY");
    }

    @Test
    void isWhatTheStandardAsksFor() throws IOException {
        var files = unzip(OcfWriter.write(ISSUER, DAY, Instant.now(), TABLE));
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "Manifest.ocf.json", "Stakeholders.ocf.json", "StockClasses.ocf.json", "Transactions.ocf.json");
        Map.of(
                        "Manifest.ocf.json", "OCFManifestFile",
                        "Stakeholders.ocf.json", "StakeholdersFile",
                        "StockClasses.ocf.json", "StockClassesFile",
                        "Transactions.ocf.json", "TransactionsFile")
                .forEach((file, schema) ->
                        Standards.assertValid("ocf", "files/" + schema + ".schema.json", files.get(file)));
    }

    @Test
    void readsWhatIsLeftAfterTransfersOfAnotherSystem() {
        var holdings = OcfReader.read(packed("""
                {"object_type": "TX_STOCK_ISSUANCE", "security_id": "s1", "stakeholder_id": "a", "quantity": "100.00"},
                {"object_type": "TX_STOCK_TRANSFER", "security_id": "s1", "quantity": "40",
                 "resulting_security_ids": ["s2"], "balance_security_id": "s3"},
                {"object_type": "TX_STOCK_ISSUANCE", "security_id": "s2", "stakeholder_id": "b", "quantity": "40"},
                {"object_type": "TX_STOCK_ISSUANCE", "security_id": "s3", "stakeholder_id": "a", "quantity": "60"},
                {"object_type": "TX_WARRANT_ISSUANCE", "security_id": "w1", "stakeholder_id": "b"}""")).holdings();
        assertThat(holdings).extracting(Holding::code).containsExactly("H1", "B-1");
        assertThat(holdings).extracting(Holding::subscribed).containsExactly(60L, 40L);
        assertThat(holdings).extracting(Holding::paidIn).containsExactly(60L, 40L);
        assertThat(holdings).extracting(Holding::kind).containsExactly(HolderKind.FOUNDER, HolderKind.FUND);
    }

    @Test
    void refusesWhatItCannotRead() {
        var issued =
                "{\"object_type\": \"TX_STOCK_ISSUANCE\", \"security_id\": \"s\", \"stakeholder_id\": \"%s\", \"quantity\": \"%s\"}";
        for (var transactions : List.of(
                issued.formatted("nobody", "1"),
                issued.formatted("a", "0.5"),
                issued.formatted("a", "-1"),
                issued.formatted("a", "1e30"),
                issued.formatted("a", "x"),
                "{\"object_type\": \"TX_STOCK_CLASS_SPLIT\"}",
                "{}")) assertRefused(OCF_INVALID, () -> OcfReader.read(packed(transactions)));
        assertRefused(OCF_INVALID, () -> OcfReader.read("no zip".getBytes(StandardCharsets.UTF_8)));
        assertRefused(OCF_INVALID, () -> OcfReader.read(zip(Map.of("x.json", "{"))));
        assertRefused(OCF_INVALID, () -> OcfReader.read(zip(Map.of("x.json", "{}"))));
    }

    @Test
    void findsADamagedFile() throws IOException {
        var files = unzip(OcfWriter.write(ISSUER, DAY, Instant.now(), TABLE));
        files.computeIfPresent("Transactions.ocf.json", (_, text) -> text.replace("4000000", "5000000"));
        assertRefused(OCF_INVALID, () -> OcfReader.read(zip(files)));
        files.remove("Transactions.ocf.json");
        assertRefused(OCF_INVALID, () -> OcfReader.read(zip(files)));
    }

    private static byte[] packed(String transactions) {
        var stakeholders = """
                {"file_type": "OCF_STAKEHOLDERS_FILE", "items": [
                  {"object_type": "STAKEHOLDER", "id": "a", "name": {"legal_name": "Ada"}, "stakeholder_type": "INDIVIDUAL",
                   "current_relationships": ["FOUNDER"], "issuer_assigned_id": "no code"},
                  {"object_type": "STAKEHOLDER", "id": "b", "name": {"legal_name": "Bank"}, "stakeholder_type": "INSTITUTION",
                   "current_relationship": "INVESTOR", "issuer_assigned_id": "B-1"}]}""";
        var issued = "{\"file_type\": \"OCF_TRANSACTIONS_FILE\", \"items\": [" + transactions + "]}";
        var manifest = """
                {"file_type": "OCF_MANIFEST_FILE", "as_of": "2026-11-30",
                 "stakeholders_files": [{"filepath": "./s.json", "md5": "%s"}],
                 "transactions_files": [{"filepath": "t.json", "md5": "%s"}]}""".formatted(md5(stakeholders), md5(issued));
        return zip(Map.of("m.json", manifest, "s.json", stakeholders, "t.json", issued));
    }

    private static String md5(String text) {
        return Md5.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; )
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
