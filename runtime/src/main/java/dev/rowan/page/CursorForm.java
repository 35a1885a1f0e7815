package dev.rowan.page;

import dev.rowan.error.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of a cursor: a version, the order, then the values, each with its length, or -1 for NULL. */
final class CursorForm {
    private CursorForm() {}

    static byte[] write(Cursor cursor, byte version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(version);
            out.writeLong(cursor.order());
            for (String value : cursor.values()) {
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    byte[] text = value.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Cursor read(byte[] bytes, byte version) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != version) {
                throw new InvalidInputException("The cursor was made by another version; begin at the first page");
            }
            long order = in.readLong();
            List<@Nullable String> values = new ArrayList<>();
            while (in.available() > 0) {
                int length = in.readInt();
                values.add(length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            return new Cursor(order, values);
        } catch (IOException e) {
            throw none();
        }
    }

    static InvalidInputException none() {
        return new InvalidInputException("This is no cursor");
    }
}
