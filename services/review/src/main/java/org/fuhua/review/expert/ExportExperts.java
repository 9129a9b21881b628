package org.fuhua.review.expert;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/// Writes the library out as CSV with a byte-order mark, so that spreadsheets read the Chinese; addresses stay masked.
///
/// Rows are read page by page, written and forgotten. What a spreadsheet would take for a formula begins with an
/// apostrophe: others wrote these texts.
@ApplicationScoped
class ExportExperts {
    private static final int BATCH = 500;
    private static final int BATCHES_MOST = 200;
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(
                    List.of("姓名", "邮箱", "单位", "统一社会信用代码", "类别", "职称级别", "职称", "地区", "学科代码", "领域", "同时承担上限"),
                    CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();

    private final Experts experts;
    private final Backgrounds backgrounds;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Ids ids;

    ExportExperts(Experts experts, Backgrounds backgrounds, FieldCipher cipher, Audit audit, Ids ids) {
        this.experts = experts;
        this.backgrounds = backgrounds;
        this.cipher = cipher;
        this.audit = audit;
        this.ids = ids;
    }

    /// An export that is allowed and put on record.
    final class Prepared {
        private final ExpertFilter filter;

        private Prepared(ExpertFilter filter) {
            this.filter = filter;
        }

        void writeTo(OutputStream out) throws IOException {
            var names = backgrounds.keysOf(filter.q);
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            try (var rows = new CsvMapper().writer(COLUMNS).writeValues(text)) {
                var after = new UUID(0, 0);
                for (int batch = 0; batch < BATCHES_MOST; batch++) {
                    var from = after;
                    var page = QuarkusTransaction.requiringNew()
                            .call(() -> experts.after(filter, names, from, BATCH).stream()
                                    .map(expert -> ExpertView.from(expert, cipher))
                                    .toList());
                    for (var expert : page) rows.write(row(expert));
                    if (page.size() < BATCH) return;
                    after = page.getLast().id();
                }
            }
        }
    }

    Prepared prepare(ExpertFilter filter) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("export", ids.next(), "EXPORT-EXPERTS", null, null, null));
        return new Prepared(filter);
    }

    private static List<String> row(ExpertView expert) {
        return List.of(
                plain(expert.name()),
                plain(expert.email()),
                plain(expert.organisationName()),
                plain(expert.organisationUscc()),
                expert.kind().name(),
                expert.grade().name(),
                plain(expert.title()),
                plain(expert.region()),
                plain(String.join(" ", expert.codes())),
                plain(String.join("、", expert.fields())),
                Integer.toString(expert.capacity()));
    }

    private static String plain(@Nullable String text) {
        if (text == null) return "";
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
