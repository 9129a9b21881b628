package org.fuhua.applicant.merger;

import java.util.List;

/// What a merger would bring together.
///
/// @param membersMove whether members of the entry that ends go on to act for the one that stays
record MergerPreview(Entry organisation, Entry into, List<MergerView.SharedCall> sharedCalls, boolean membersMove) {}
