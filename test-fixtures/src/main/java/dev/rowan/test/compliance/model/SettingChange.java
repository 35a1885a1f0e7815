package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Input;
import org.jspecify.annotations.Nullable;

/** Some of the components of a {@link Setting}. */
@Input(of = Setting.class)
public record SettingChange(
        String name, int number, @Nullable Integer served) {}
