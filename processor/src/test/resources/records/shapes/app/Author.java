package app;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
@HasMany(name = "books", target = Book.class, orderBy = "title")
public record Author(@Id @Generated long id, String name) {}
