package dev.rowan.sample.guide.blog;

import static dev.rowan.annotation.ForeignKeyAction.CASCADE;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.util.List;

/** Something that was written. */
// snippet: post
@Table(name = "posts")
@Index("title")
public record Post(
        @Id @Generated PostId id,
        String title,
        @Column(length = Column.MAX) String body,

        @References(value = User.class, onDelete = CASCADE) @Index
        long authorId, // a foreign key is a plain key

        @Default("DRAFT") PostStatus status,
        @Default("[]") List<String> tags, // stored as JSON
        @Embedded Audit audit,
        @Version int version) {}
// end
