package app;

import dev.rowan.annotation.*;

@DiscriminatorValue("visitor-2")
public record Visitor(@Version int version, @Column(length = 80) String name, @Id @Generated long id)
        implements Contact {}
