package app;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Projection;
import dev.rowan.annotation.Table;

/** Records inside other types. */
public final class Outer {

    private Outer() {}

    @Table
    public record User(@Id @Generated long id, Kind kind) {

        public enum Kind {
            A
        }
    }

    @Projection
    public record Pair(String in, String at) {}
}
