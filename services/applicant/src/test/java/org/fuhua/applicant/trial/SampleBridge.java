package org.fuhua.applicant.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fuhua.applicant.call.CallDefinition;

/// Lets tests of other packages see what a test run would be filled with.
public final class SampleBridge {
    private SampleBridge() {}

    public static ObjectNode of(CallDefinition call) {
        return SampleAnswers.of(call);
    }
}
