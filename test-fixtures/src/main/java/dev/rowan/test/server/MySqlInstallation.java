package dev.rowan.test.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of MySQL or MariaDB on this machine. */
sealed interface MySqlInstallation {

    /** The administrator's JDBC URL for a server on this port. */
    String url(int port);

    /** The command that fills an empty data directory. */
    List<String> initialize(Path data);

    /** The command that runs the server, less directories and ports. */
    List<String> serve();

    /** MySQL, unpacked in one directory. */
    record MySql(Path home) implements MySqlInstallation {

        @Override
        public String url(int port) {
            return "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        }

        @Override
        public List<String> initialize(Path data) {
            return command(server(), "--basedir=" + home, "--datadir=" + data, "--initialize-insecure");
        }

        @Override
        public List<String> serve() {
            return command(server(), "--basedir=" + home, "--mysqlx=OFF");
        }

        private Path server() {
            return home.resolve("bin").resolve("mysqld");
        }
    }

    /** MariaDB, as Debian and its kin lay it out. */
    record MariaDb(Path server, Path installer) implements MySqlInstallation {

        @Override
        public String url(int port) {
            return "jdbc:mariadb://127.0.0.1:" + port + "/";
        }

        @Override
        public List<String> initialize(Path data) {
            return command(
                    installer, "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db");
        }

        /** The character set of Debian's own configuration, which is not read here; the built-in one is latin1. */
        @Override
        public List<String> serve() {
            return command(server, "--character-set-server=utf8mb4", "--collation-server=utf8mb4_general_ci");
        }
    }

    private static List<String> command(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        if (Commands.isRoot()) {
            command.add("--user=root");
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
