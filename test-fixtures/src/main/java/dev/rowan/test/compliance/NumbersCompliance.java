package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.MaybeNumbersTable.MAYBE_NUMBERS;
import static dev.rowan.test.compliance.model.NumbersTable.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Feature;
import dev.rowan.error.RowanException;
import dev.rowan.test.compliance.model.MaybeNumbers;
import dev.rowan.test.compliance.model.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers come back as they went, to the last digit and the last bit. */
class NumbersCompliance extends ComplianceArea {
    private static final Numbers ONE =
            new Numbers(0, true, (byte) 1, (short) 1, 1, 1, 1, 1, BigDecimal.ONE, BigDecimal.ONE, BigInteger.ONE, 'a');
    private static final MaybeNumbers NOTHING =
            new MaybeNumbers(null, null, null, null, null, null, null, null, null, null, null);

    NumbersCompliance(ComplianceContext on) {
        super(on, NUMBERS, MAYBE_NUMBERS);
    }

    @Test
    void keepsTheLeast() {
        kept(
                NUMBERS,
                new Numbers(
                        0,
                        false,
                        Byte.MIN_VALUE,
                        Short.MIN_VALUE,
                        Integer.MIN_VALUE,
                        Long.MIN_VALUE,
                        -Float.MAX_VALUE,
                        -Double.MAX_VALUE,
                        new BigDecimal("-99999.9999999999"),
                        new BigDecimal("-999999999999999"),
                        BigInteger.valueOf(-999_999_999_999_999L),
                        ' '));
    }

    @Test
    void keepsTheGreatest() {
        kept(
                NUMBERS,
                new Numbers(
                        0,
                        true,
                        Byte.MAX_VALUE,
                        Short.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE,
                        Float.MAX_VALUE,
                        Double.MAX_VALUE,
                        new BigDecimal("99999.9999999999"),
                        new BigDecimal("999999999999999"),
                        BigInteger.valueOf(999_999_999_999_999L),
                        '\uffee'));
    }

    @Test
    void keepsZero() {
        kept(
                NUMBERS,
                new Numbers(
                        0,
                        false,
                        (byte) 0,
                        (short) 0,
                        0,
                        0,
                        0,
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigInteger.ZERO,
                        '0'));
    }

    /** SQLite has none but numbers of 64 bits, and what is longer becomes a floating point number. */
    @Test
    void whatIsTooLongIsRefused() {
        kept(NUMBERS, ONE);
        thrown(RowanException.class, () -> db.list(select(NUMBERS.medium.plus(Integer.MAX_VALUE))));
        thrown(RowanException.class, () -> db.list(select(NUMBERS.big.plus(Long.MAX_VALUE))));
        assertThat(db.list(select(NUMBERS.big.plus(Long.MAX_VALUE - 1)))).containsExactly(Long.MAX_VALUE);
    }

    @Test
    void keepsNothing() {
        kept(MAYBE_NUMBERS, NOTHING);
    }

    @Test
    void keepsWhatIsThereBesideNothing() {
        kept(
                MAYBE_NUMBERS,
                new MaybeNumbers(null, true, (byte) 0, null, 0, null, 0f, null, BigDecimal.ZERO, null, 'x'));
        kept(
                MAYBE_NUMBERS,
                new MaybeNumbers(null, null, null, (short) 0, null, 0L, null, 0d, null, BigInteger.ZERO, null));
    }

    @ParameterizedTest
    @ValueSource(floats = {0.1f, 1f / 3, -16777216f, 3.4028233e38f, Float.MIN_NORMAL, 1e-7f})
    void keepsEveryBitOfAFloat(float value) {
        kept(MAYBE_NUMBERS, maybe(value, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.0 / 3, -9007199254740992.0, 1e308, 2.2250738585072014e-308, 1e-7, Math.PI})
    void keepsEveryBitOfADouble(double value) {
        kept(MAYBE_NUMBERS, maybe(null, value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE})
    void keepsOrRefusesWhatIsNoOrdinaryDouble(double value) {
        keptOrRefused(MAYBE_NUMBERS, maybe(null, value));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MIN_VALUE})
    void keepsOrRefusesWhatIsNoOrdinaryFloat(float value) {
        keptOrRefused(MAYBE_NUMBERS, maybe(value, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999999999999999999999999.9999999999",
                "-9999999999999999999999999999.9999999999",
                "1234567890123456789012345678.0123456789",
                "0.0000000001",
                "123456789.0123456789"
            })
    void keepsEveryDigitOfADecimal(String digits) {
        Numbers row = decimal(new BigDecimal(digits));
        if (on.supports(Feature.EXACT_DECIMALS)) {
            kept(NUMBERS, row);
        } else {
            keptOrRefused(NUMBERS, row);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+5", "12E+3", "0E+10", "1.50000", "100", "-7E+2", "0.00", "-0.10"})
    void keepsADecimalWhateverItsScale(String text) {
        kept(NUMBERS, decimal(new BigDecimal(text)));
    }

    /** By the server; SQLite knows no scale. */
    @ParameterizedTest
    @ValueSource(strings = {"0.00000000005", "-0.00000000005", "1.00000000014"})
    void roundsADecimalThatIsFinerThanItsColumn(String text) {
        BigDecimal fine = new BigDecimal(text);
        db.insert(NUMBERS, decimal(fine));
        BigDecimal expected = on.supports(Feature.EXACT_DECIMALS) ? fine.setScale(10, RoundingMode.HALF_UP) : fine;
        assertThat(db.one(select(NUMBERS)).amount()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000000000000000000", "1E+40", "-1E+28"})
    void keepsOrRefusesADecimalThatIsTooLarge(String text) {
        keptOrRefused(NUMBERS, decimal(new BigDecimal(text)));
    }

    @Test
    void keepsEveryDigitOfABigInteger() {
        for (String digits : new String[] {"9".repeat(38), "-" + "9".repeat(38), "1" + "0".repeat(37)}) {
            Numbers row = huge(new BigInteger(digits));
            if (on.supports(Feature.EXACT_DECIMALS)) {
                kept(NUMBERS, row);
            } else {
                keptOrRefused(NUMBERS, row);
            }
        }
        kept(NUMBERS, huge(BigInteger.valueOf(Long.MAX_VALUE / 10)));
    }

    @Test
    void keepsOrRefusesABigIntegerThatIsTooLarge() {
        keptOrRefused(NUMBERS, huge(BigInteger.TEN.pow(39)));
        keptOrRefused(NUMBERS, huge(BigInteger.ONE.shiftLeft(200).negate()));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', ' ', '\'', '\\', '"', 'é', '陈', '\u2028', '\uffff'})
    void keepsACharacter(char letter) {
        kept(NUMBERS, letter(letter));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\ud83d', '\ude00'})
    void keepsOrRefusesACharacterThatIsNone(char letter) {
        keptOrRefused(NUMBERS, letter(letter));
    }

    @Test
    void givesTheValueThatWasWrittenByAnUpdate() {
        Numbers stored = db.insert(NUMBERS, ONE);
        Numbers changed = new Numbers(
                stored.id(),
                false,
                (byte) -5,
                (short) -500,
                -50_000,
                -5_000_000_000L,
                -0.5f,
                -0.05,
                new BigDecimal("-12.5"),
                new BigDecimal("-13"),
                BigInteger.TEN,
                'z');
        db.update(NUMBERS, changed);
        assertSame(db.get(NUMBERS, stored.id()), changed);
        assertThat(db.count(NUMBERS)).isEqualTo(1);
    }

    private static MaybeNumbers maybe(@Nullable Float single, @Nullable Double twofold) {
        return new MaybeNumbers(null, null, null, null, null, null, single, twofold, null, null, null);
    }

    private static Numbers decimal(BigDecimal value) {
        return new Numbers(0, true, (byte) 1, (short) 1, 1, 1, 1, 1, value, BigDecimal.ONE, BigInteger.ONE, 'a');
    }

    private static Numbers huge(BigInteger value) {
        return new Numbers(0, true, (byte) 1, (short) 1, 1, 1, 1, 1, BigDecimal.ONE, BigDecimal.ONE, value, 'a');
    }

    private static Numbers letter(char value) {
        return new Numbers(
                0, true, (byte) 1, (short) 1, 1, 1, 1, 1, BigDecimal.ONE, BigDecimal.ONE, BigInteger.ONE, value);
    }
}
