package dev.rowan.test.server;

/** Tells the person who runs the tests, on standard output, what they run on. */
final class Announcements {

    private Announcements() {}

    static void say(String text) {
        System.out.println("[rowan-test] " + text);
    }

    static void found(TestServer server) {
        say(server.kind().id() + ": " + server.version() + ", " + server.origin());
    }

    static void missing(ServerKind kind, boolean required, String reason) {
        say(kind.id()
                + (required ? ": REQUIRED AND NOT AVAILABLE: " : ": NOT AVAILABLE, its tests are skipped: ")
                + reason);
    }
}
