package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.EnumCode;

/** Which way a language is written. Stored by a code of its own. */
public enum Direction {
    /** As this text is. */
    LEFT_TO_RIGHT("ltr"),
    /** As Arabic and Hebrew are. */
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The code, as HTML has it. */
    @EnumCode
    public String code() {
        return code;
    }
}
