package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.OBJECTOR_NAMED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;

/// Opens what objectors sealed in, for the handler and for keeping their name out of what others read.
@ApplicationScoped
class SealedLetters {
    private final FieldCipher cipher;
    private final ObjectMapper json;

    SealedLetters(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    Objector objector(Objection objection) {
        try {
            return json.readValue(cipher.open(objection.objectorSealed()), Objector.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("a sealed objector could not be read");
        }
    }

    String statement(Objection objection) {
        return cipher.open(objection.statementSealed());
    }

    String fileName(String sealed) {
        return cipher.open(sealed);
    }

    byte[] content(Evidence evidence) {
        return cipher.open(evidence.contentSealed());
    }

    /// Refuses a text for other eyes that gives away who objects.
    void checkUnnamed(Objection objection, String text, String pointer) {
        if (objector(objection).isNamedIn(text)) throw new Refusal(OBJECTOR_NAMED).at(pointer);
    }
}
