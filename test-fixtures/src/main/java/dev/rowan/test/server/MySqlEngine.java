package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MySQL and MariaDB, which are set up differently and then run alike. */
record MySqlEngine(MySqlInstallation installation, Path directory, int port, String password) implements ServerEngine {

    private static final String USER = "rowan";

    @Override
    public Endpoint admin() {
        return new Endpoint(installation.url(port), USER, password);
    }

    @Override
    public void initialize() throws IOException {
        Files.write(
                initFile(),
                List.of(
                        "create user if not exists '" + USER + "'@'127.0.0.1' identified by '" + password + "';",
                        "grant all on *.* to '" + USER + "'@'127.0.0.1' with grant option;"));
        Commands.run(installation.initialize(data()));
    }

    @Override
    public List<String> serve() {
        List<String> command = new ArrayList<>(installation.serve());
        command.addAll(List.of(
                "--datadir=" + data(),
                // A server that starts removes what others keep in a directory that they share.
                "--tmpdir=" + directory,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=" + directory.resolve("s"),
                "--pid-file=" + pidFile(),
                "--init-file=" + initFile(),
                "--skip-log-bin",
                "--max-connections=500",
                // What was committed is with the operating system, which outlives the server.
                "--innodb-flush-log-at-trx-commit=2"));
        return command;
    }

    @Override
    public Path pidFile() {
        return directory.resolve("server.pid");
    }

    @Override
    public String stopSignal() {
        return "TERM";
    }

    @Override
    public String endSignal() {
        return "KILL";
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path initFile() {
        return directory.resolve("init.sql");
    }
}
