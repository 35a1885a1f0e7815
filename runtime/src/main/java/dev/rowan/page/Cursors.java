package dev.rowan.page;

import dev.rowan.error.InvalidInputException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes text of cursors, for addresses and JSON, and cursors of text. The text is signed (HMAC-SHA-256), so that one that
 * was changed or made up is refused; it is not encrypted, so that whoever has it can read the values of the sort keys.
 * Immutable and safe for use by many threads.
 */
public final class Cursors {
    private static final byte VERSION = 1;
    private static final int SIGNATURE = 16;
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST = 8_192;

    private final List<SecretKeySpec> keys;
    private final byte[] context;

    private Cursors(List<SecretKeySpec> keys, byte[] context) {
        this.keys = keys;
        this.context = context;
    }

    /**
     * Text that is signed with a secret.
     *
     * @throws IllegalArgumentException if it has fewer than 16 bytes
     */
    public static Cursors signedWith(byte[] secret) {
        return new Cursors(List.of(key(secret)), new byte[0]);
    }

    /** The same, which takes text that was signed with an older secret too. */
    public Cursors accepting(byte[] olderSecret) {
        List<SecretKeySpec> all = new ArrayList<>(keys);
        all.add(key(olderSecret));
        return new Cursors(List.copyOf(all), context);
    }

    /** The same for one purpose or user: text that was made for another is refused. */
    public Cursors boundTo(String newContext) {
        return new Cursors(keys, newContext.getBytes(StandardCharsets.UTF_8));
    }

    /** A cursor as text of letters, digits, {@code -} and {@code _}. */
    public String toText(Cursor cursor) {
        byte[] body = CursorForm.write(cursor, VERSION);
        byte[] all = Arrays.copyOf(signature(keys.get(0), body), SIGNATURE + body.length);
        System.arraycopy(body, 0, all, SIGNATURE, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * The cursor of a text.
     *
     * @throws InvalidInputException if it was not made here, or was changed since
     */
    public Cursor fromText(String text) {
        byte[] all = bytes(text);
        byte[] body = Arrays.copyOfRange(all, SIGNATURE, all.length);
        byte[] claimed = Arrays.copyOf(all, SIGNATURE);
        for (SecretKeySpec key : keys) {
            if (MessageDigest.isEqual(Arrays.copyOf(signature(key, body), SIGNATURE), claimed)) {
                return CursorForm.read(body, VERSION);
            }
        }
        throw new InvalidInputException("The cursor was not made here, or was changed since");
    }

    private static byte[] bytes(String text) {
        if (text.length() > LONGEST) {
            throw CursorForm.none();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length > SIGNATURE
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(all)
                            .equals(text)) {
                return all;
            }
        } catch (IllegalArgumentException e) {
            throw CursorForm.none();
        }
        throw CursorForm.none();
    }

    private byte[] signature(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(context.length).array());
            mac.update(context);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key(byte[] secret) {
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "A secret for cursors has " + SHORTEST_KEY + " bytes or more, and this has " + secret.length);
        }
        return new SecretKeySpec(secret, "HmacSHA256");
    }
}
