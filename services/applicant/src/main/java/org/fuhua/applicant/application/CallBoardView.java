package org.fuhua.applicant.application;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// The board of a call.
///
/// @param sealed whether nothing but numbers is shown before the deadline
/// @param stages those with an application at least; drafts are numbers only
record CallBoardView(UUID callId, boolean sealed, List<Stage> stages) {

    /// @param stage state of the application, or how far it got in review and funding
    /// @param requested sum of what is asked for; absent while it is sealed
    @Schema(name = "CallBoardStage")
    record Stage(String stage, int applications, @Nullable MoneyView requested) {}
}
