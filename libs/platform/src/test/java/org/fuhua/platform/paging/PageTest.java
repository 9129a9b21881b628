package org.fuhua.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void hasANextPageOnlyWhenOneMoreRowWasFound() {
        assertThat(Page.of(List.of(1, 2), 2, Function.identity(), Function.identity())
                        .nextCursor())
                .isNull();
        var page = Page.of(List.of(1, 2, 3), 2, Function.identity(), Function.identity());
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(page.nextCursor())).isEqualTo("2");
    }

    @Test
    void refusesACursorItDidNotGiveOut() {
        var paging = new Paging();
        paging.cursor = "!!";
        assertThatThrownBy(paging::afterId).isInstanceOf(Refusal.class);
        paging.cursor = Cursor.encode("not-an-id");
        assertThatThrownBy(paging::afterId).isInstanceOf(Refusal.class);
    }
}
