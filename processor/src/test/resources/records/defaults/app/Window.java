package app;

import dev.rowan.annotation.Default;

public record Window(@Default("800") int width, @Default(supplier = "golden") int height) {

    static int golden() {
        return 494;
    }
}
