package app;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Names that mean something to a compiler of Java, to Javadoc or to a template. */
@Table(name = "we*/ird {@code } <b> & \\uZZZZ @see $L %s")
@Check("a > '\\u0041 \"quoted\" \n new line'")
public record Weird(
        @Id long id,
        @Column(name = "x*/y", comment = "c\n\"*/\\uXYZW $T $$ \\") String größe,
        String İı,
        @Column(name = "back\\u0000slash\\") String $a,
        int _b,
        @Default("$L\\u\n\"") String δοκιμή,
        int 名前) {}
