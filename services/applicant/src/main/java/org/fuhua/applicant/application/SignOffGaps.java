package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.partner.Part;
import org.fuhua.applicant.partner.PartnerState;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// Which partners of a consortium have not signed what is handed in for them. The portal lists the same.
final class SignOffGaps {
    private SignOffGaps() {}

    /// @param whole all answers
    /// @param signOffs by credit code; those that nobody invited are left out
    /// @return pointers to the rows of the partners; rows without a code are the form's to complain of
    static List<FieldError> of(CallDefinition call, ObjectNode whole, Map<String, PartnerState> signOffs) {
        var errors = new ArrayList<FieldError>();
        var rules = call.consortium();
        if (rules == null || !rules.signedHere()) return errors;
        var rows = whole.at(rules.at());
        for (int i = 0; i < rows.size(); i++) {
            var code = Part.code(rows.get(i));
            var state = signOffs.get(code);
            if (!code.isEmpty() && state != PartnerState.SIGNED) errors.add(gap(rules.at() + "/" + i, state));
        }
        return errors;
    }

    private static FieldError gap(String at, @Nullable PartnerState state) {
        return switch (state) {
            case LAPSED ->
                new FieldError(at, "sign-off-lapsed", "内容有变动，须重新确认签章", "It changed and has to be signed again");
            case DECLINED -> new FieldError(at, "partner-declined", "该单位已谢绝参加", "This partner declined");
            case INVITED -> new FieldError(at, "not-signed", "该单位尚未确认签章", "This partner has not signed yet");
            case null, default -> new FieldError(at, "not-invited", "尚未邀请该单位确认", "This partner is not invited yet");
        };
    }
}
