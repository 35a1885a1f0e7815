package app;

import dev.rowan.annotation.EnumCode;

public enum Priority {
    LOW(-1),
    HIGH(10);

    @EnumCode
    public final int level;

    Priority(int level) {
        this.level = level;
    }
}
