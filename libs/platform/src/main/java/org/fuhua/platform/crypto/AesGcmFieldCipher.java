package org.fuhua.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fuhua.platform.PlatformConfig;

/// AES-256-GCM with versioned keys; the blind index is HMAC-SHA-256. An SM4 variant can take its place behind the port.
@ApplicationScoped
public class AesGcmFieldCipher implements FieldCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys;
    private final String current;
    private final SecretKeySpec indexKey;

    AesGcmFieldCipher(PlatformConfig config) {
        var parsed = new LinkedHashMap<String, SecretKeySpec>();
        var last = "";
        for (var entry : config.fieldKeys().split(",")) {
            var parts = entry.strip().split(":", 2);
            if (parts.length != 2) throw new IllegalArgumentException("fuhua.field-keys: version:base64 expected");
            parsed.put(parts[0], key(parts[1], "AES"));
            last = parts[0];
        }
        keys = Map.copyOf(parsed);
        current = last;
        indexKey = key(config.blindIndexKey(), "HmacSHA256");
    }

    private static SecretKeySpec key(String base64, String algorithm) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) throw new IllegalArgumentException("a key of 32 bytes is expected");
        return new SecretKeySpec(bytes, algorithm);
    }

    @Override
    public String seal(String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, keys.get(current), nonce, plain.getBytes(StandardCharsets.UTF_8));
        return "%s.%s.%s".formatted(current, encode(nonce), encode(sealed));
    }

    @Override
    public String open(String sealed) {
        var parts = sealed.split("\\.");
        if (parts.length != 3 || !keys.containsKey(parts[0]))
            throw new IllegalArgumentException("not sealed with a known key");
        var plain = run(Cipher.DECRYPT_MODE, keys.get(parts[0]), decode(parts[1]), decode(parts[2]));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /// Length and version of the key, nonce, cipher text.
    @Override
    public byte[] seal(byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var version = current.getBytes(StandardCharsets.UTF_8);
        var sealed = run(Cipher.ENCRYPT_MODE, keys.get(current), nonce, plain);
        return ByteBuffer.allocate(1 + version.length + NONCE_BYTES + sealed.length)
                .put((byte) version.length)
                .put(version)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(byte[] sealed) {
        int version = sealed.length == 0 ? 0 : Byte.toUnsignedInt(sealed[0]);
        if (sealed.length <= 1 + version + NONCE_BYTES)
            throw new IllegalArgumentException("not sealed with a known key");
        var key = keys.get(new String(sealed, 1, version, StandardCharsets.UTF_8));
        if (key == null) throw new IllegalArgumentException("not sealed with a known key");
        int from = 1 + version;
        return run(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(sealed, from, from + NONCE_BYTES),
                Arrays.copyOfRange(sealed, from + NONCE_BYTES, sealed.length));
    }

    @Override
    public String blindIndex(String plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            var normal =
                    Normalizer.normalize(plain, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the blind index could not be computed", failed);
        }
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalArgumentException("the field could not be read or written", failed);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
