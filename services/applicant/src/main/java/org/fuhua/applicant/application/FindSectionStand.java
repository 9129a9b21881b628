package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.applicant.application.SectionStandView.Stand;
import org.fuhua.applicant.section.EditHistory;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.SectionStand;

/// Tells those who write together, often and cheaply, whether somebody else saved something.
@ApplicationScoped
class FindSectionStand {
    private final Cases cases;
    private final SectionAnswers sections;
    private final EditHistory history;
    private final WriterNames names;

    FindSectionStand(Cases cases, SectionAnswers sections, EditHistory history, WriterNames names) {
        this.cases = cases;
        this.sections = sections;
        this.history = history;
        this.names = names;
    }

    @Transactional
    SectionStandView of(UUID id) {
        var opened = cases.toReadAsMember(id);
        var stands = sections.stands(id);
        var writers = writers(stands, history.lastWriters(id));
        var known = names.of(
                id,
                opened.standing(),
                opened.standing().organisationId(),
                writers.stream().map(SectionStand::savedBy).collect(Collectors.toSet()));
        return new SectionStandView(
                opened.application().version(),
                opened.application().state(),
                stands.stream().map(stand -> view(stand, known)).toList(),
                writers.stream().map(writer -> view(writer, known)).toList());
    }

    /// Where two take turns, the one who saved last is not the only one who is writing.
    private static List<SectionStand> writers(List<SectionStand> stands, List<SectionStand> before) {
        record Writer(String section, String subject) {}
        var writers = new LinkedHashMap<Writer, SectionStand>();
        Stream.concat(stands.stream(), before.stream())
                .forEach(stand -> writers.putIfAbsent(new Writer(stand.section(), stand.savedBy()), stand));
        return List.copyOf(writers.values());
    }

    private static Stand view(SectionStand stand, Map<String, String> known) {
        return new Stand(
                stand.section(), stand.version(), stand.savedAt(), stand.savedBy(), known.get(stand.savedBy()));
    }
}
