package lang;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
public record Override(
        @Id @Generated long id,
        @Default("x") java.lang.String subject,
        @Embedded Object object,
        IndexOutOfBoundsException kind,
        @Id int part) {}
