package org.fuhua.review.ethics.committee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody does on a committee. The secretary (秘书) keeps the desk and has no vote.
@Schema(name = "EthicsSeat")
public enum Seat {
    CHAIR,
    MEMBER,
    SECRETARY;

    public boolean votes() {
        return this != SECRETARY;
    }
}
