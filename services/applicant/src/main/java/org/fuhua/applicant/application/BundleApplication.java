package org.fuhua.applicant.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuhua.applicant.form.Masked;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Press;

/// Puts all of an application into one archive (申报材料包): the printed application, its answers, its files and a list
/// with the hash of each. Never more than one file is in memory.
@ApplicationScoped
class BundleApplication {
    private final Cases cases;
    private final SectionAnswers sections;
    private final Contents contents;
    private final Press press;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    BundleApplication(
            Cases cases,
            SectionAnswers sections,
            Contents contents,
            Press press,
            ObjectMapper json,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.sections = sections;
        this.contents = contents;
        this.press = press;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// What goes in, before anything is written.
    ///
    /// @param answers as JSON
    record Bundle(String name, Paper paper, byte[] answers, List<File> files) {}

    /// A stored file and its name in the archive.
    record File(String path, String sha256) {}

    /// That somebody outside the organisation takes it is written down.
    @Transactional
    Bundle prepare(UUID id, Language language) {
        var opened = cases.toRead(id);
        var application = opened.application();
        var form = opened.call().form();
        var answers = sections.of(id, form);
        var shown = opened.standing().isMember() ? answers.whole(form) : Masked.view(answers.whole(form), form);
        var names = new SafeName();
        var files = application.attachments().stream()
                .map(file -> new File(
                        "attachments/" + names.unique(file.fileName()),
                        file.facts().sha256()))
                .toList();
        if (!opened.standing().isMember()) audit.record("application", id, "read-bundle", null, null, null);
        return new Bundle(
                SafeName.of(application),
                ApplicationPaper.of(opened, answers, language, clock.instant()),
                bytes(shown),
                files);
    }

    /// @param printed the application as PDF
    void write(Bundle bundle, byte[] printed, OutputStream out) throws IOException {
        var manifest = new ArrayList<String>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, manifest, "application.pdf", printed);
            put(zip, manifest, "answers.json", bundle.answers());
            for (var file : bundle.files()) put(zip, manifest, file.path(), contents.read(file.sha256()));
            put(
                    zip,
                    new ArrayList<>(),
                    "SHA256SUMS",
                    (String.join("\n", manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    byte[] print(Bundle bundle) {
        return press.set(bundle.paper());
    }

    /// The list is as `sha256sum --check` reads it.
    private static void put(ZipOutputStream zip, List<String> manifest, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
        manifest.add(Contents.sha256(bytes) + "  " + path);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answers cannot be written", impossible);
        }
    }
}
