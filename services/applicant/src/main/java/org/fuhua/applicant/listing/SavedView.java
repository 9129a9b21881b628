package org.fuhua.applicant.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/// A filter and columns of a list under a name, so that nobody sets them again each morning.
@Entity
class SavedView {
    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;
    private String list;
    private String name;
    private String filter;
    private String[] columns;
    private boolean shared;

    SavedView() {}

    /// @param filter as it stands in the address
    /// @param columns keys of [ListColumn]
    /// @param shared whether the whole agency sees it
    record Content(String name, String filter, List<String> columns, boolean shared) {}

    static SavedView keep(UUID id, String owner, String list, Content content) {
        var view = new SavedView();
        view.id = id;
        view.owner = owner;
        view.list = list;
        view.change(content);
        return view;
    }

    void change(Content content) {
        name = content.name();
        filter = content.filter();
        columns = content.columns().toArray(String[]::new);
        shared = content.shared();
    }

    boolean isOf(String subject) {
        return owner.equals(subject);
    }

    long version() {
        return version;
    }

    SavedViewView view(String reader) {
        return new SavedViewView(id, version, list, name, filter, List.of(columns), shared, isOf(reader));
    }
}
