package org.fuhua.review.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The record of a draw (抽取记录): what fixes it, in the order in which it was fixed. With the two documents that it
/// names, which hold no names of people, anybody can repeat the draw.
///
/// @param method objective in its version
/// @param listDigest SHA-256 of who was on the list, who had to keep away, and what fits
/// @param listClosedAt before the seed was drawn
/// @param listNumber the how manieth list of the round it was
/// @param seed drawn for this list, once and for good
/// @param seedSource the public event that brought the seed about; absent when the platform drew it
/// @param inputsDigest SHA-256 of the document with what went in
/// @param resultDigest SHA-256 of the document with what came out
/// @param totalBound proved by the prices in the result; absent where the total is not the aim
public record DrawRecord(
        UUID planId,
        UUID roundId,
        PlanState state,
        String method,
        String listDigest,
        Instant listClosedAt,
        long listNumber,
        long seed,
        @Nullable String seedSource,
        Instant seedDrawnAt,
        @Nullable String inputsDigest,
        @Nullable String resultDigest,
        int pairs,
        long total,
        @Nullable Long totalBound,
        @Nullable Long worst,
        @Nullable Long worstBound) {}
