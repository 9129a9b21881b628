package org.fuhua.platform.crypto;

/// Port for protecting single personal fields at rest (names, mail, phone, bank account), and documents that name
/// somebody.
public interface FieldCipher {
    /// @return text that names its key version, different on each call
    String seal(String plain);

    /// @throws IllegalArgumentException when the text was not sealed here or was changed
    String open(String sealed);

    /// Seals a document (a scan, a letter) as a whole.
    byte[] seal(byte[] plain);

    /// @throws IllegalArgumentException when the bytes were not sealed here or were changed
    byte[] open(byte[] sealed);

    /// @return a keyed fingerprint that is equal for equal normalised values (trimmed, lower case, half width), for
    ///     look-up without reading; the same in every service
    String blindIndex(String plain);
}
