package dev.rowan.processor;

import dev.rowan.processor.WrongProgram.Message;
import dev.rowan.processor.WrongProgram.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file of a {@link WrongProgram}. */
final class WrongProgramParser {

    private static final Pattern HEADER = Pattern.compile("// [\\w-]+\\.java( \\(.*\\))?");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");
    private static final Pattern UNTIL = Pattern.compile("// until: (\\d+)");
    private static final Pattern ERROR = Pattern.compile("// error: (.*)");
    private static final Pattern MARKER = Pattern.compile("// *\\^ (.*)");

    private final String name;
    private final List<String> options = new ArrayList<>();
    private int until = Integer.MAX_VALUE;
    private final List<String> general = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    WrongProgramParser(String name) {
        this.name = name;
    }

    WrongProgram parse(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            if (HEADER.matcher(line).matches()) {
                sources.add(new Source(line, new ArrayList<>(), new ArrayList<>()));
            } else if (sources.isEmpty()) {
                head(line);
            } else {
                body(sources.get(sources.size() - 1), line);
            }
        }
        return new WrongProgram(name, lines.get(0).substring("// ".length()), options, until, general, sources);
    }

    private void head(String line) {
        Matcher option = OPTIONS.matcher(line);
        Matcher last = UNTIL.matcher(line);
        Matcher error = ERROR.matcher(line);
        if (option.matches()) {
            options.addAll(List.of(option.group(1).split(" ")));
        } else if (last.matches()) {
            until = Integer.parseInt(last.group(1));
        } else if (error.matches()) {
            general.add(error.group(1));
        } else {
            throw new IllegalArgumentException(
                    name + " begins with '" + line + "', which is nothing that a program begins" + " with");
        }
    }

    private static void body(Source source, String line) {
        Matcher marker = MARKER.matcher(line);
        if (marker.matches()) {
            source.messages().add(new Message(source.lines().size() + 1L, line.indexOf('^') + 1L, marker.group(1)));
        } else {
            source.lines().add(line);
        }
    }
}
