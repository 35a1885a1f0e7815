package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL, run in the foreground from an unpacked distribution. */
record PostgresEngine(Path home, Path directory, int port, String password) implements ServerEngine {

    private static final String USER = "rowan";

    @Override
    public Endpoint admin() {
        return new Endpoint("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    /** Collation comes from PostgreSQL itself, so that every machine sorts alike. */
    @Override
    public void initialize() throws IOException {
        Path passwordFile = directory.resolve("password");
        Files.writeString(passwordFile, password);
        if (Commands.isRoot()) {
            UserPrincipal nobody =
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(directory, nobody);
            Files.setOwner(passwordFile, nobody);
        }
        Commands.run(command(
                "initdb",
                "--pgdata=" + data(),
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync"));
    }

    /** Nothing is forced to disk: what was committed is with the operating system, which outlives the server. */
    @Override
    public List<String> serve() {
        return command(
                "postgres",
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--fsync=off",
                "--full_page_writes=off",
                "--max_connections=300",
                "--max_prepared_transactions=50");
    }

    @Override
    public Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /** A fast shutdown; the usual signal would wait for the clients. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    /** An immediate shutdown; after a kill its shared memory would stay. */
    @Override
    public String endSignal() {
        return "QUIT";
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** PostgreSQL refuses to run as root, and runs as nobody there. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Commands.isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
