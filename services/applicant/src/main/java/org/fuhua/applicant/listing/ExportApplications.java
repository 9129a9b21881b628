package org.fuhua.applicant.listing;

import static org.fuhua.applicant.ApplicantProblem.EXPORT_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.listing.ListFilter.Scope;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Writes a list out as a table: the same filter, order and columns as on the screen.
///
/// Rows are read behind a cursor, written and forgotten, so memory does not grow with the list.
@ApplicationScoped
class ExportApplications {
    private static final Words TITLE = new Words("申报书", "Applications");

    private final ListApplications lists;
    private final ListedApplications listed;
    private final Summaries summaries;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final ApplicantConfig config;

    ExportApplications(
            ListApplications lists,
            ListedApplications listed,
            Summaries summaries,
            Actors actors,
            Audit audit,
            Ids ids,
            ApplicantConfig config) {
        this.lists = lists;
        this.listed = listed;
        this.summaries = summaries;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.config = config;
    }

    record Command(
            ListFilter filter,
            ListOrder.Sorted sorted,
            List<ListColumn> columns,
            ExportFormat format,
            boolean english) {}

    /// An export that is allowed, counted and put on record.
    record Prepared(Command command, @Nullable Scope scope, int rows) {}

    Prepared prepare(Command command) {
        Scope scope = lists.scope(actors.current()).orElse(null);
        return QuarkusTransaction.requiringNew().call(() -> {
            int rows = listed.count(command.filter(), scope, config.exportRowsMax() + 1);
            if (rows > config.exportRowsMax()) throw new Refusal(EXPORT_TOO_LARGE, "most", config.exportRowsMax());
            audit.record("export", ids.next(), "export-applications", null, null, rows + " rows");
            return new Prepared(command, scope, rows);
        });
    }

    void write(Prepared prepared, OutputStream out) {
        var command = prepared.command();
        QuarkusTransaction.requiringNew()
                .timeout((int) Duration.ofMinutes(10).toSeconds())
                .run(() -> {
                    var title = command.english() ? TITLE.en() : TITLE.zh();
                    try (var sheet = command.format().open(out, title, command.columns())) {
                        sheet.row(command.columns().stream()
                                .map(column -> shown(column.head, command.english()))
                                .toList());
                        listed.all(
                                command.filter(),
                                prepared.scope(),
                                command.sorted(),
                                batch -> write(sheet, command, batch));
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
    }

    private void write(Sheet sheet, Command command, List<ListedApplication> batch) {
        try {
            for (var one : summaries.of(batch)) {
                var cells = new ArrayList<@Nullable Object>(command.columns().size());
                for (var column : command.columns()) cells.add(shown(column.of(one), command.english()));
                sheet.row(cells);
            }
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static @Nullable Object shown(@Nullable Object value, boolean english) {
        return switch (value) {
            case Words words -> english ? words.en() : words.zh();
            case Instant at -> LocalDateTime.ofInstant(at, Clocks.PROGRAMME_ZONE);
            case null, default -> value;
        };
    }
}
