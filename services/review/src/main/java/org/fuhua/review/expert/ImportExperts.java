package org.fuhua.review.expert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Takes a list of experts into the library, each in a transaction of its own: one that is refused, a person who is
/// known already, keeps nobody else out.
@ApplicationScoped
class ImportExperts {
    private final RegisterExpert register;

    ImportExperts(RegisterExpert register) {
        this.register = register;
    }

    /// What became of one row; it is stored for retries and therefore says nothing about the person.
    ///
    /// @param row counted from 1
    /// @param code of the problem, when it was refused
    @Schema(name = "ImportedExpert")
    record Row(
            int row,
            @Nullable UUID id,
            @Nullable String code,
            @Nullable String problemZh,
            @Nullable String problemEn) {}

    @Schema(name = "ExpertsImported")
    record Imported(int registered, int refused, List<Row> rows) {}

    Imported handle(List<ExpertRequest> requests) {
        var rows = new ArrayList<Row>();
        int registered = 0;
        for (var request : requests) {
            int row = rows.size() + 1;
            try {
                var id = QuarkusTransaction.requiringNew().call(() -> register.handle(request));
                rows.add(new Row(row, id, null, null, null));
                registered++;
            } catch (Refusal refused) {
                var problem = refused.problem();
                rows.add(new Row(row, null, problem.code(), problem.zh(), problem.en()));
            }
        }
        return new Imported(registered, requests.size() - registered, rows);
    }
}
