package app;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table
@Index({"authorId", "title desc"})
public record Post(
        @Id @Generated long id,
        @Column(length = 200) String title,
        @References(value = User.class, onDelete = ForeignKeyAction.CASCADE) @Index long authorId,
        @References(User.class) @Nullable Long editorId,
        List<String> tags,
        Map<String, Object> attributes) {}
