package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Naming;
import dev.rowan.annotation.NamingStrategy;
import dev.rowan.annotation.Table;
import lib.Address;

@Table
@Naming(NamingStrategy.AS_WRITTEN)
public record Shop(@Id long shopNumber, @Embedded Address address) {}
