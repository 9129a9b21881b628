package org.fuhua.funding.agreement.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// What is sealed: the pages that the parties signed, the sheet with their signatures, and the very file that they
/// signed as an attachment, so that its digest can be computed from the sealed file alone.
public final class SealedFile {
    public static final String ATTACHED = "signed.pdf";

    private SealedFile() {}

    public static byte[] of(byte[] signed, byte[] sheet) {
        try (var document = Loader.loadPDF(signed);
                var last = Loader.loadPDF(sheet)) {
            new PDFMergerUtility().appendDocument(document, last);
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(signed));
            file.setSubtype("application/pdf");
            file.setSize(signed.length);
            var specification = new PDComplexFileSpecification();
            specification.setFile(ATTACHED);
            specification.setFileUnicode(ATTACHED);
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(ATTACHED, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("the signed document could not be put together", failed);
        }
    }
}
