package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.Words;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// A proposal to answer another call, with what it means for the answers.
///
/// @param open whether it still waits for the applicant and can be carried out
record ReclassificationView(
        UUID fromCallId,
        UUID toCallId,
        Words toCallTitle,
        ReclassificationState state,
        boolean open,
        String reason,
        Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable Outlook outlook) {

    /// What becomes of an application in the other call.
    ///
    /// @param callVersion of the call that it would follow
    /// @param kept pointers of the answers that are taken over
    /// @param left what the other form does not take, and why
    /// @param missing what has to be completed there
    record Outlook(int callVersion, List<String> kept, List<Place> left, List<Place> missing) {
        static Outlook of(TargetCall.Fit target) {
            return new Outlook(
                    target.call().callVersion(),
                    target.fit().copied(),
                    places(target.fit().left()),
                    places(target.missing()));
        }

        private static List<Place> places(List<FieldError> errors) {
            return errors.stream()
                    .map(error -> new Place(error.pointer(), error.code(), new Words(error.zh(), error.en())))
                    .toList();
        }
    }

    /// @param pointer begins with the section
    /// @param code kebab-case reason, for programs
    record Place(String pointer, String code, Words reason) {}
}
