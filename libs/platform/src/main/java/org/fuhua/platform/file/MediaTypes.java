package org.fuhua.platform.file;

import static org.fuhua.platform.problem.PlatformProblem.FILE_EMPTY;
import static org.fuhua.platform.problem.PlatformProblem.FILE_NOT_WHAT_IT_CLAIMS;
import static org.fuhua.platform.problem.PlatformProblem.FILE_TOO_LARGE;
import static org.fuhua.platform.problem.PlatformProblem.FILE_TYPE_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.fuhua.problem.Refusal;

/// Tells what a file is by what it holds. Its name may only make that more precise, never contradict it.
@ApplicationScoped
public class MediaTypes {
    /// A file name without a path and without control characters.
    public static final String FILE_NAME = "[^\\p{Cntrl}/\\\\]{1,200}";

    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final byte[] OFFICE_PART = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);

    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

    /// @param allowed media types that the place for the file allows
    /// @param bytesMax the largest file that it takes
    /// @return the type by content; refuses what is empty or too large as well
    public String check(byte[] bytes, String fileName, List<String> allowed, long bytesMax) {
        if (bytes.length == 0) throw new Refusal(FILE_EMPTY);
        if (bytes.length > bytesMax) throw new Refusal(FILE_TOO_LARGE, "maxBytes", bytesMax);
        return check(bytes, fileName, allowed);
    }

    /// @param allowed media types that the place for the file allows
    /// @return the type by content
    public String check(byte[] bytes, String fileName, List<String> allowed) {
        var held = tika.detect(bytes, fileName);
        var claimed = tika.detect(fileName);
        if (!UNKNOWN.equals(claimed) && !claimed.equals(held)
                || held.startsWith(OFFICE) && !contains(bytes, OFFICE_PART))
            throw new Refusal(FILE_NOT_WHAT_IT_CLAIMS, "claimed", claimed, "held", held).at("?fileName");
        if (!allowed.contains(held))
            throw new Refusal(FILE_TYPE_NOT_ALLOWED, "held", held, "allowed", allowed).at("?fileName");
        return held;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++)
            if (bytes[i] == part[0] && java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length))
                return true;
        return false;
    }
}
