package dev.rowan.test.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and composes commands of the operating system. */
final class Commands {

    private Commands() {}

    /** Looks along the search path and where servers are installed, which users' search paths often leave out. */
    static Optional<Path> find(String program) {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(searchPath.split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/opt/homebrew/bin"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Ignores configuration files, and says aloud what the servers want to hear before they run as root. */
    static List<String> withUser(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
