package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Input(of = Person.class)
record NewPerson(String name, Optional<Integer> age, @Embedded Place place, @Embedded @Nullable Place work) {}
