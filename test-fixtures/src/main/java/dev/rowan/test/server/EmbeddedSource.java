package dev.rowan.test.server;

/** Products that live in this JVM. */
final class EmbeddedSource implements ServerSource {

    @Override
    public TestServer open(ServerKind kind) {
        return switch (kind) {
            case H2 -> new EmbeddedServer.H2();
            case SQLITE -> new EmbeddedServer.Sqlite();
            case POSTGRESQL, MARIADB, MYSQL -> throw new ServerException(kind.id() + " cannot be embedded");
        };
    }
}
