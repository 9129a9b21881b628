package org.fuhua.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.fuhua.print.Language;
import org.fuhua.print.Press;

/// Makes the file of a drawn statement. Holds no transaction, because pages take a while.
@ApplicationScoped
class SetStatement {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final Press press;
    private final Clock clock;

    SetStatement(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.NEVER)
    byte[] handle(Statement statement, Range range, Language language, FileFormat format) {
        return switch (format) {
            case XLSX -> Spreadsheet.of(statement);
            case PDF -> {
                var drawnAt = clock.instant();
                yield press.set(StatementPaper.of(statement, range, MOMENT.format(drawnAt), language), drawnAt);
            }
        };
    }
}
