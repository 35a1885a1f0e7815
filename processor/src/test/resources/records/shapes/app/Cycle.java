package app;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Shape(of = Book.class)
public record Cycle(
        long id, @Depth(2) List<Cycle> sequels, @Nullable Author author, @Depth(1) Optional<Cycle> sequel) {}
