package dev.rowan.sample.guide.blog;

/** An address. */
// snippet: parts
public record Email(String value) {
    public Email {
        if (!value.contains("@")) {
            throw new IllegalArgumentException("An address has an @ in it");
        }
    }
}
// end
