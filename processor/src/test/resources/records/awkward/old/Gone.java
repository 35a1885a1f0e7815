package old;

import dev.rowan.annotation.Projection;

@Deprecated
@Projection
public record Gone(Old.Kind kind) {}
