package org.fuhua.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes the hour of setting out of a document, so that whoever sets the same paper again gets the same bytes.
final class Reproducible {
    private Reproducible() {}

    static void make(PDDocument document, Instant writtenAt) throws IOException {
        Calendar at = GregorianCalendar.from(writtenAt.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(at);
        information.setModificationDate(null);
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(dated(written, writtenAt).getBytes(StandardCharsets.UTF_8));
        }
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(writtenAt.toEpochMilli());
    }

    private static String dated(String metadata, Instant writtenAt) {
        return metadata.replaceAll(
                "(<(xmp:(?:Create|Modify|Metadata)Date)>)[^<]*(</\\2>)", "$1" + writtenAt.toString() + "$3");
    }
}
