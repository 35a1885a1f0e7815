package dev.rowan.processor;

import dev.rowan.annotation.NamingStrategy;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Printer;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.Options;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the processor's options. */
final class OptionsReader {

    /** The naming strategy, in any case, with {@code -} or {@code _}. */
    static final String NAMING = "rowan.naming";

    /** The dialects that the build is for, separated by commas: Rowan's own and others. */
    static final String DIALECTS = "rowan.dialects";

    private OptionsReader() {}

    /** The options, where somebody else has told of those that are wrong. */
    static Options quietly(Map<String, String> options) {
        return read(options, Optional.empty());
    }

    static Options read(Map<String, String> options, Printer printer) {
        return read(options, Optional.of(printer));
    }

    private static Options read(Map<String, String> options, Optional<Printer> printer) {
        List<String> targets = Arrays.stream(options.getOrDefault(DIALECTS, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        targets.forEach(name -> misspelt(name, printer));
        return new Options(naming(options.getOrDefault(NAMING, NamingStrategy.SNAKE_CASE.name()), printer), targets);
    }

    /** Other dialects have names of their own, but hardly such as one of Rowan's misspelt. */
    private static void misspelt(String name, Optional<Printer> printer) {
        if (!Options.OWN_DIALECTS.contains(name)) {
            Suggestion.nearest(name, Options.OWN_DIALECTS)
                    .ifPresent(meant -> printer.ifPresent(messages -> messages.print(
                            Code.UNKNOWN_OPTION_VALUE,
                            "-A" + DIALECTS + ": there is no dialect '" + name + "'. Did you mean '" + meant + "'?")));
        }
    }

    private static NamingStrategy naming(String written, Optional<Printer> printer) {
        String name = written.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> known =
                Arrays.stream(NamingStrategy.values()).map(Enum::name).toList();
        if (!known.contains(name)) {
            printer.ifPresent(messages -> messages.print(
                    Code.UNKNOWN_OPTION_VALUE,
                    "-A" + NAMING + '=' + written + ": there is no such naming strategy. "
                            + Suggestion.didYouMean(name, known, "Say one of " + known + '.')));
            return NamingStrategy.SNAKE_CASE;
        }
        return NamingStrategy.valueOf(name);
    }
}
