/**
 * What every dialect must do, as one set of tests. For authors of dialects:
 *
 * <pre>{@code
 * @DisplayName("MySQL, direct lane")
 * class MySqlDirectTest extends ComplianceSuite {
 *     MySqlDirectTest() {
 *         super(ServerKind.MYSQL, TestedLane.DIRECT);
 *     }
 * }
 * }</pre>
 *
 * <p>A class ending in {@code Compliance} is one area. What a dialect cannot do, it does not declare as a
 * {@link dev.rowan.dialect.Feature}; then the area proves that it is refused, or skips the test and says so. The suite
 * needs {@code org.assertj:assertj-core} and {@code org.junit.jupiter:junit-jupiter-params}, which are not inherited from
 * this module, and a JSON codec such as Jackson.
 *
 * <p>{@link dev.rowan.test.compliance.Constructs} are the statements of which {@code golden/sql} holds text and result.
 */
@NullMarked
package dev.rowan.test.compliance;

import org.jspecify.annotations.NullMarked;
