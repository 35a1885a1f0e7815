package dev.rowan.test.server;

/** A server that the settings name. */
final class ExplicitSource implements ServerSource {

    private final ServerSettings settings;

    ExplicitSource(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public TestServer open(ServerKind kind) {
        if (kind.isEmbedded()) {
            throw new ServerException(
                    kind.id() + " is embedded and " + ServerSettings.key(kind, "url") + " has no use");
        }
        String url = settings.get(kind, "url")
                .orElseThrow(() -> new ServerException("no " + ServerSettings.key(kind, "url") + " is set"));
        Endpoint admin = new Endpoint(
                url,
                settings.get(kind, "user").orElse(""),
                settings.get(kind, "password").orElse(""));
        return NetworkServer.external(kind, admin, "given by " + ServerSettings.key(kind, "url") + ", " + admin);
    }
}
