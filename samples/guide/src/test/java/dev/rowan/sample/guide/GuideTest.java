package dev.rowan.sample.guide;

import org.junit.jupiter.api.Test;

/** What the pages show does what they say: each example checks it by itself. */
class GuideTest {
    @Test
    void tour() {
        Tour.main("jdbc:h2:mem:tour");
    }
}
