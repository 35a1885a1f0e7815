package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Required;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Types;
import dev.rowan.sql.ValueExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code document} of {@link Document}.
 */
@NullMarked
@TableModel("""
        record app/Document PUBLIC SNAKE_CASE
        @Table
        nullable id app/Document.DocumentId
        @Id
        @Generated value=["UUID_V4"]
        component title java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class DocumentTable extends KeyedTable<Document, Document.DocumentId> {
    private static final SqlType<Document.DocumentId> ID_TYPE = SqlTypes.mapped(SqlTypes.UUID_VALUE, Document.DocumentId.class, Document.DocumentId::new, Document.DocumentId::value);

    private static final TableMeta META = TableMeta.table("document")
            .columns(
                    column("id", ID_TYPE).clientKey(),
                    column("title", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final DocumentTable DOCUMENT = new DocumentTable(null);

    /**
     * The column {@code id}.
     */
    public final DomainColumn<Document, Document.DocumentId, ValueExpr<UUID>> id = domain(0, ID_TYPE, Types.UUID_VALUE);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Document> title = text(1);

    private DocumentTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public DocumentTable alias(CharSequence alias) {
        return new DocumentTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Document, Document.DocumentId> {
        public Document read(RowInput in, int at) {
            return new Document(
                    in.orNullAt(at, ID_TYPE),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Document row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putOrNull(ID_TYPE, row.id());
                case 1 -> out.putString(row.title());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Document row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.title();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Document stampInsert(Document row, Stamps stamps) {
            return new Document(
                    row.id() == null ? new Document.DocumentId(stamps.uuidV4()) : row.id(),
                    row.title());
        }

        public Document.DocumentId key(Document row) {
            return (Document.DocumentId) Required.value(row.id(), "Document.id");
        }

        public void bindKey(Document.DocumentId key, RowOutput out) {
            out.put(ID_TYPE, key);
        }
    }
}
