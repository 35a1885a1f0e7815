package app;

import dev.rowan.annotation.EnumCode;

public enum Size {
    SMALL("s"),
    LARGE("l");

    private final String code;

    Size(String code) {
        this.code = code;
    }

    @EnumCode
    public String code() {
        return code;
    }
}
