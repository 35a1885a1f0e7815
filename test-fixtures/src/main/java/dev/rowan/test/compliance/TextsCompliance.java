package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.TextsTable.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Feature;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.MappingException;
import dev.rowan.test.compliance.model.Texts;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, bytes and UUIDs come back as they went, whatever is in them and however long they are. */
class TextsCompliance extends ComplianceArea {
    private static final int MEGABYTE = 1 << 20;

    TextsCompliance(ComplianceContext on) {
        super(on, TEXTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  both ends  ",
                "tab\tnewline\nreturn\r\nend",
                "quotes ' \" ` and \\ backslash \\' \\\\",
                "emoji \ud83d\ude00 family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 flag \ud83c\uddec\ud83c\udde7",
                "combining e\u0301 o\u0308 \u1e9b\u0323 beside \u00e9 \u00f6",
                "\u4e2d\u6587 \u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u0e44\u0e17\u0e22",
                "\u200b\u200d\u2060\ufeff\u202e\u00ad",
                "\udbff\udfff \ud800\udc00 \uffff \ufffe",
                "\u0001\u0007\u001b\u007f\u0080\u009f",
                "%_!?:name {fn now()} ${x} /* -- */ ;"
            })
    void keepsText(String text) {
        Texts stored = kept(TEXTS, new Texts(0, text, null, text, null, null, null));
        assertThat(db.list(select(TEXTS.id).where(TEXTS.plain.eq(text)))).contains(stored.id());
        assertThat(db.count(select(TEXTS.id).where(TEXTS.id.eq(stored.id()), TEXTS.plain.contains(text))))
                .isEqualTo(1);
    }

    @Test
    void keepsNothingApartFromEmptiness() {
        Texts nothing = kept(TEXTS, Texts.plain(""));
        Texts emptiness = kept(TEXTS, new Texts(0, "", "", "", new byte[0], new byte[0], null));
        assertThat(db.list(select(TEXTS.id).where(TEXTS.brief.isNull(), TEXTS.large.isNull(), TEXTS.blob.isNull())))
                .containsExactly(nothing.id());
        assertThat(db.list(select(TEXTS.id).where(TEXTS.brief.eq("")))).containsExactly(emptiness.id());
    }

    @Test
    void keepsOneMegabyteOfText() {
        String text = "\ud83d\ude00 grün 陈 ".repeat(MEGABYTE / 10 + 1);
        assertThat(text.length()).isGreaterThan(MEGABYTE);
        kept(TEXTS, new Texts(0, "large", null, text, null, null, null));
    }

    @Test
    void keepsOneMegabyteOfBytes() {
        byte[] bytes = new byte[MEGABYTE];
        new Random(1).nextBytes(bytes);
        kept(TEXTS, new Texts(0, "large", null, null, bytes, null, null));
    }

    @Test
    void keepsEveryByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        byte[] digest = {0, 1, 2, 3, 0, 0, -1, -128, 127, 39, 92, 10, 13, 26, 32, 0};
        kept(TEXTS, new Texts(0, "bytes", null, null, bytes, digest, null));
        assertThat(db.count(select(TEXTS.id).where(TEXTS.digest.eq(digest)))).isEqualTo(1);
        assertThat(db.count(select(TEXTS.id).where(TEXTS.digest.eq(new byte[] {0, 1}))))
                .isZero();
    }

    @Test
    void countsCharactersAndNotBytes() {
        kept(TEXTS, new Texts(0, "x".repeat(255), "ö".repeat(8), null, null, null, null));
        kept(TEXTS, new Texts(0, "陈".repeat(255), "陈".repeat(8), null, null, null, null));
        keptOrRefused(TEXTS, new Texts(0, "wide", "\ud83d\ude00".repeat(8), null, null, null, null));
    }

    @Test
    void refusesTextThatIsTooLong() {
        refused(new Texts(0, "x", "123456789", null, null, null, null));
        refused(new Texts(0, "x", "\ud83d\ude00".repeat(9), null, null, null, null));
        keptOrRefused(TEXTS, new Texts(0, "x".repeat(256), null, null, null, null, null));
    }

    @Test
    void keepsOrRefusesBytesThatAreTooMany() {
        keptOrRefused(TEXTS, new Texts(0, "x", null, null, null, new byte[17], null));
    }

    @Test
    void keepsOrRefusesTheCharacterZero() {
        Texts row = new Texts(0, "before\u0000after", null, "\u0000", null, null, null);
        if (on.supports(Feature.NUL_IN_TEXT)) {
            kept(TEXTS, row);
        } else {
            assertThatThrownBy(() -> db.insert(TEXTS, row))
                    .isInstanceOfAny(DataException.class, MappingException.class);
            assertThat(db.count(TEXTS)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \ud83d", "\ude00 half", "\ude00\ud83d"})
    void refusesHalfASurrogatePair(String text) {
        assertThatThrownBy(() -> db.insert(TEXTS, Texts.plain(text)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("plain")
                .hasMessageContaining("surrogate");
        assertThatThrownBy(() -> db.list(select(TEXTS).where(TEXTS.plain.eq(text))))
                .isInstanceOf(MappingException.class);
        assertThat(db.count(TEXTS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "80000000-0000-0000-8000-000000000000",
                "01234567-89ab-7def-8123-456789abcdef"
            })
    void keepsUuids(String text) {
        UUID uuid = UUID.fromString(text);
        Texts stored = kept(TEXTS, new Texts(0, "uuid", null, null, null, null, uuid));
        assertThat(db.list(select(TEXTS.id).where(TEXTS.token.eq(uuid)))).containsExactly(stored.id());
    }

    @Test
    void comparesUpperAndLowerCaseAsItSays() {
        kept(TEXTS, Texts.plain("Case"));
        long found = db.count(select(TEXTS.id).where(TEXTS.plain.eq("cASE")));
        assertThat(found).isEqualTo(on.supports(Feature.CASE_SENSITIVE_TEXT) ? 0 : 1);
        assertThat(db.count(select(TEXTS.id).where(TEXTS.plain.ilike("cAS_")))).isEqualTo(1);
    }

    private void refused(Texts row) {
        assertThatThrownBy(() -> db.insert(TEXTS, row)).isInstanceOf(DatabaseException.class);
        assertThat(db.count(TEXTS)).isZero();
    }
}
