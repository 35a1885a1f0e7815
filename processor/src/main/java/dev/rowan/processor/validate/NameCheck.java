package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.Site;
import java.nio.charset.StandardCharsets;

/** What every database accepts as a name, quoted. */
final class NameCheck {

    /** PostgreSQL cuts off what is longer; MySQL and MariaDB refuse more than 64 characters. */
    private static final int LONGEST = 63;

    private final Report report;

    NameCheck(Report report) {
        this.report = report;
    }

    /**
     * Judges a name that is written.
     *
     * @param subject what it is, {@code "The table's name"}
     * @param giveWith the annotation that gives a better one
     */
    void written(String subject, String name, Site site, String giveWith) {
        String begin = subject + ' ' + Words.quoted(name);
        if (!name.equals(name.strip())) {
            report.error(Code.BAD_NAME, site, begin + " begins or ends with a space.", "Remove it.");
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            report.error(Code.BAD_NAME, site, begin + " has a control character in it.", "Remove it.");
        } else if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            report.error(Code.BAD_NAME, site, begin + " has half a surrogate pair in it.", "Remove it.");
        } else {
            length(subject, name, site, giveWith);
        }
    }

    /** Judges the length of a name that was made from others. */
    void length(String subject, String name, Site site, String giveWith) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST) {
            report.error(
                    Code.BAD_NAME,
                    site,
                    subject + ' ' + Words.quoted(name) + " has " + bytes + " bytes, and PostgreSQL keeps " + LONGEST
                            + ".",
                    "Give a shorter one with " + giveWith + ".");
        }
    }
}
