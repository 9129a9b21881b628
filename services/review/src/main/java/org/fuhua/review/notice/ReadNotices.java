package org.fuhua.review.notice;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;

/// Shows notices: the public all that stand, officers also those taken back.
@ApplicationScoped
class ReadNotices {
    private final Notices notices;
    private final CallLookup calls;

    ReadNotices(Notices notices, CallLookup calls) {
        this.notices = notices;
        this.calls = calls;
    }

    NoticeView one(UUID id) {
        var notice = notices.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return NoticeView.from(notice, calls.get(notice.callId()), true);
    }

    NoticeView shown(UUID id) {
        var view = one(id);
        if (view.state() == NoticeState.WITHDRAWN) throw new Refusal(NOT_FOUND);
        return view;
    }

    Page<NoticeView> all(Paging paging) {
        return page(notices.after(paging.afterId(), paging.rows()), paging);
    }

    Page<NoticeView> allShown(Paging paging) {
        return page(notices.shownAfter(paging.afterId(), paging.rows()), paging);
    }

    private Page<NoticeView> page(List<Notice> rows, Paging paging) {
        var known = calls.byId(rows.stream().map(Notice::callId).distinct().toList());
        return Page.of(rows, paging.limit, Notice::id, n -> NoticeView.from(n, known.get(n.callId()), false));
    }
}
