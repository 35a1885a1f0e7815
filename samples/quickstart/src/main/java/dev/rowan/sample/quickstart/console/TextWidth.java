package dev.rowan.sample.quickstart.console;

import org.jline.utils.WCWidth;

/** How many cells of a terminal a text takes: two for 日, none for the ring over å written apart. */
final class TextWidth {
    private TextWidth() {}

    static int of(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }
}
