package dev.rowan.annotation;

/** The stored form of an enum. */
public enum EnumStorage {
    /** The constant's name, as text. */
    NAME,
    /** The constant's position, as a number: reordering the constants changes the meaning of stored rows. */
    ORDINAL,
    /** The value of the method or field that carries {@link EnumCode}. */
    CODE
}
