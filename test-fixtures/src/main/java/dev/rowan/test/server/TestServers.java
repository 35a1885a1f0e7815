package dev.rowan.test.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where tests get their database servers from. Each product is searched once for a JVM, when it is first asked for, and
 * shared from then on; what was found or missed is printed in one line.
 */
public final class TestServers {

    /** One search for a whole JVM is the purpose of this class; nothing else of it is shared. */
    private static final TestServers SHARED = new TestServers(ServerSettings.ofProcess());

    private final ServerSettings settings;
    private final Map<ServerKind, ServerLookup> found = new ConcurrentHashMap<>();

    TestServers(ServerSettings settings) {
        this.settings = settings;
    }

    /**
     * The servers of this JVM, by the system properties and the environment.
     *
     * @return the shared instance
     */
    public static TestServers shared() {
        return SHARED;
    }

    /**
     * Finds the shared server of a product, and starts it if need be.
     *
     * @param kind the product
     * @return the server, or why there is none
     * @throws ServerException when there is none although {@code rowan.test.require} names it, or when the server that
     *     {@code rowan.test.<product>.url} names does not answer
     */
    public ServerLookup lookup(ServerKind kind) {
        ServerLookup lookup = found.computeIfAbsent(kind, this::search);
        if (lookup instanceof ServerLookup.Unavailable missing
                && settings.required().contains(kind)) {
            throw new ServerException(kind.id() + " is required and not available: " + missing.reason());
        }
        return lookup;
    }

    /**
     * Finds the shared server of a product, and fails without one.
     *
     * @param kind the product
     * @return the server
     * @throws ServerException when there is none; the message says why
     */
    public TestServer require(ServerKind kind) {
        ServerLookup lookup = lookup(kind);
        if (lookup instanceof ServerLookup.Available available) {
            return available.server();
        }
        throw new ServerException(kind.id() + " is not available: " + ((ServerLookup.Unavailable) lookup).reason());
    }

    /**
     * Starts a server for the caller alone, who may stop and kill it and must close it. It is of the same origin as the
     * shared one; a server that somebody else runs cannot be had alone.
     *
     * @param kind the product
     * @return a new server
     * @throws ServerException when none can be started
     */
    public TestServer launch(ServerKind kind) {
        if (settings.get(kind, "url").isPresent()) {
            throw new ServerException(
                    kind.id() + " is given by " + ServerSettings.key(kind, "url") + " and cannot be launched anew");
        }
        ServerLookup lookup = open(kind);
        if (lookup instanceof ServerLookup.Available available) {
            return available.server();
        }
        throw new ServerException(kind.id() + " cannot be launched: " + ((ServerLookup.Unavailable) lookup).reason());
    }

    private ServerLookup search(ServerKind kind) {
        ServerLookup lookup = settings.get(kind, "url").isPresent()
                ? new ServerLookup.Available(new ExplicitSource(settings).open(kind))
                : open(kind);
        if (lookup instanceof ServerLookup.Available available) {
            Announcements.found(available.server());
            return new ServerLookup.Available(new SharedServer(available.server()));
        }
        Announcements.missing(kind, settings.required().contains(kind), ((ServerLookup.Unavailable) lookup).reason());
        return lookup;
    }

    private ServerLookup open(ServerKind kind) {
        List<String> reasons = new ArrayList<>();
        for (ServerSource source : sources(kind)) {
            try {
                return new ServerLookup.Available(source.open(kind));
            } catch (ServerException e) {
                reasons.add(Messages.oneLine(e));
            }
        }
        return new ServerLookup.Unavailable(kind, String.join(", and ", reasons));
    }

    private List<ServerSource> sources(ServerKind kind) {
        return switch (kind) {
            case H2, SQLITE -> List.of(new EmbeddedSource());
            case POSTGRESQL, MARIADB, MYSQL -> List.of(this::openInDocker, new PrivateSource(settings));
        };
    }

    private TestServer openInDocker(ServerKind kind) {
        if (settings.get("docker").filter("false"::equals).isPresent()) {
            throw new ServerException("Docker is not to be used");
        }
        try {
            return new DockerSource(settings).open(kind);
        } catch (NoClassDefFoundError e) {
            throw new ServerException("Testcontainers is not on the class path", e);
        }
    }
}
