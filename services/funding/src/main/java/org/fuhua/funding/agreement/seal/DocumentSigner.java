package org.fuhua.funding.agreement.seal;

import java.time.Instant;

/// Puts the department's seal (电子印章) on a document. The port to an e-seal service: one is used, and which one is
/// configured. It is called outside of any transaction, may fail, and is then asked again later.
public interface DocumentSigner {
    /// @return what to call it in the settings and beside what it sealed
    String name();

    /// @param pdf as it is; every byte of it has to be covered
    /// @param reason shown by readers of the file
    /// @return the same document with a signature in it that every reader of PDF verifies
    byte[] seal(byte[] pdf, String reason, Instant at);
}
