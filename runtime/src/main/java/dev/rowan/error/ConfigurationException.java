package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A setting that is missing, unknown or makes no sense; the message names the setting, and never a secret. */
public class ConfigurationException extends RowanException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
