package org.fuhua.review.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;

/// The proposal of an accepted application, apart from it so that lists stay light.
@Entity
class ContentCopy {
    @Id
    private UUID applicationId;

    @Convert(converter = Column.class)
    private ProposalContent content;

    ContentCopy() {}

    ContentCopy(UUID applicationId, ProposalContent content) {
        this.applicationId = applicationId;
        this.content = content;
    }

    void replace(ProposalContent newContent) {
        content = newContent;
    }

    ProposalContent content() {
        return content;
    }

    static final class Column extends JsonColumn<ProposalContent> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
