package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;

@Table
@ManyToMany(name = "members", target = Person.class, through = Membership.class, targetBy = "person")
public record Club(@Id @Embedded ClubId id, String name, @Embedded Founding founding) {}
