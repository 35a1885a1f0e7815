package lang;

import dev.rowan.annotation.Input;

@Input(of = Override.class)
public record Integer(java.lang.String subject) {}
