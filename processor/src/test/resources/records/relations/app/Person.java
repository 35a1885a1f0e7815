package app;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.HasOne;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;

@Table
@HasOne(name = "passport", target = Passport.class, cascade = true)
@HasMany(
        name = "memberships",
        target = Membership.class,
        mappedBy = "person",
        orderBy = {"since desc", "clubId.number"},
        orphanRemoval = true)
@ManyToMany(name = "clubs", target = Club.class, through = Membership.class, mappedBy = "person", orderBy = "name")
public record Person(@Id @Generated long id, String name) {}
