/**
 * How one value crosses the driver: types, the row that is read and the row that is bound, converters, JSON. What
 * differs between drivers differs here and nowhere else. Knows JDBC and no other package of Rowan.
 */
@NullMarked
package dev.rowan.type;

import org.jspecify.annotations.NullMarked;
