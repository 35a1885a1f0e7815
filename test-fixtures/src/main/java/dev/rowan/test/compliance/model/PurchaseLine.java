package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A purchase with its customer, and who sent that one, if anybody did. */
@Projection
public record PurchaseLine(
        Purchase purchase, String customer, @Nullable Customer referrer) {}
