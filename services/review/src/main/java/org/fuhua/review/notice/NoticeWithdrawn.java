package org.fuhua.review.notice;

import java.util.UUID;

/// Told inside this service, in the same transaction, when a notice was taken back: objections to it are moot.
public record NoticeWithdrawn(UUID noticeId) {}
