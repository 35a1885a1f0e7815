package dev.rowan.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:mysql://localhost/app                       | jdbc:mysql://localhost/app               |      |
            jdbc:mysql://root:s%40cret@localhost:3306/app    | jdbc:mysql://localhost:3306/app          | root | s@cret
            jdbc:mysql://root@localhost/app                  | jdbc:mysql://localhost/app               | root |
            jdbc:postgresql://h/db?user=u&password=p%2Bq     | jdbc:postgresql://h/db                   | u    | p+q
            jdbc:postgresql://h/db?ssl=true&user=u&password=p | jdbc:postgresql://h/db?ssl=true         | u    | p
            jdbc:postgresql://h/db?user=u&ssl=true           | jdbc:postgresql://h/db?ssl=true          | u    |
            jdbc:h2:mem:x;USER=sa;PASSWORD=p;MODE=MySQL      | jdbc:h2:mem:x;MODE=MySQL                 | sa   | p
            postgres://u:p@h:5/db                            | jdbc:postgresql://h:5/db                 | u    | p
            mariadb://u:a+b@h/db                             | jdbc:mariadb://h/db                      | u    | a+b
            jdbc:sqlite:/tmp/a@b.db                          | jdbc:sqlite:/tmp/a@b.db                  |      |
            jdbc:mysql://h/db?x=a@b                          | jdbc:mysql://h/db?x=a@b                  |      |
            jdbc:mysql://u:p@s@h/db                          | jdbc:mysql://h/db                        | u    | p@s
            jdbc:mysql://u:p#s@h/db                          | jdbc:mysql://h/db                        | u    | p#s
            jdbc:mysql://u:%2F%3F%23%25%3A@h/db              | jdbc:mysql://h/db                        | u    | /?#%:
            jdbc:mysql:replication://u:p@h1,h2/db            | jdbc:mysql:replication://h1,h2/db        | u    | p
            jdbc:postgresql://h/db?password=a;b&user=u       | jdbc:postgresql://h/db                   | u    | a;b
            jdbc:postgresql://h/db?user=a&user=u&password=p  | jdbc:postgresql://h/db                   | u    | p
            jdbc:h2:mem:x;USER=sa;PASSWORD=a&b=%41           | jdbc:h2:mem:x                            | sa   | a&b=%41
            jdbc:h2:mem:x;USER=sa;PASSWORD=a\\;b;MODE=MySQL  | jdbc:h2:mem:x;MODE=MySQL                 | sa   | a;b
            jdbc:sqlite:app.db?password=a%26b                | jdbc:sqlite:app.db                       |      | a&b
            """)
    void takesTheCredentialsOut(String given, String text, String user, String password) {
        JdbcUrl url = JdbcUrl.parse(given);
        assertThat(url.text()).isEqualTo(text);
        assertThat(url.user()).isEqualTo(user);
        assertThat(url.password()).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://root:hunter2@localhost/app",
                "jdbc:postgresql://h/db?user=u&password=hunter2",
                "jdbc:mysql://h/db?trustCertificateKeyStorePassword=hunter2&x=1",
                "jdbc:h2:mem:x;PASSWORD=hunter2",
                "jdbc:mysql://h/db?clientSecret=hunter2",
                "jdbc:mysql://h/db?password1=u&password2=hunter2",
                "jdbc:mysql://address=(host=h)(port=1)(user=u)(password=hunter2)/db",
                "jdbc:h2:mem:x;INIT=create user x password 'hunter2'\\;set password 'hunter2';MODE=MySQL",
                "jdbc:oracle:thin:scott/hunter2@//h/db",
                "jdbc:sqlserver://h;user=u;password={hunter2}"
            })
    void printsNoSecret(String given) {
        assertThat(JdbcUrl.parse(given).toString()).doesNotContain("hunter2");
    }

    @Test
    void refusesWhatIsNoUrlWithoutRepeatingIt() {
        assertThatThrownBy(() -> JdbcUrl.parse("localhost:hunter2"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("jdbc:")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> JdbcUrl.parse("jdbc:mysql://u:hunter2%@h/db"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("%25")
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://u:hunter2/x@h/db",
                "jdbc:mysql://u:4711/hunter2@h/db",
                "jdbc:mariadb://u:hunter2?x@h/db",
                "jdbc:mariadb://u:hunter2?x=y@h/db",
                "postgres://u:hunter2/@h/db"
            })
    void refusesAPasswordThatIsNotEscaped(String given) {
        assertThatThrownBy(() -> JdbcUrl.parse(given))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("%2F")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void composesAServersUrl() {
        assertThat(JdbcUrl.of("mysql", "db.local", 3307, "my app").text())
                .isEqualTo("jdbc:mysql://db.local:3307/my%20app");
        assertThat(JdbcUrl.of("mariadb", "h", null, "my app%").text()).isEqualTo("jdbc:mariadb://h/my app%");
        assertThatThrownBy(() -> JdbcUrl.of("mariadb", "h", null, "what?")).isInstanceOf(ConfigurationException.class);
        assertThat(JdbcUrl.of("postgresql", "::1", null, null).text()).isEqualTo("jdbc:postgresql://[::1]/");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite::memory:, true",
        "'jdbc:sqlite:', true",
        "jdbc:sqlite:file:x?mode=memory, true",
        "jdbc:sqlite:file:x?mode=memory&cache=shared, false",
        "jdbc:sqlite:app.db, false",
        "'jdbc:h2:mem:', true",
        "jdbc:h2:mem:x, false"
    })
    void knowsDatabasesInTheMemoryOfOneConnection(String url, boolean inMemory) {
        assertThat(JdbcUrl.parse(url).inConnectionMemory()).isEqualTo(inMemory);
    }
}
