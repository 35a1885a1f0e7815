package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.Stamps;
import dev.rowan.sql.KeyedTable;
import java.time.Instant;
import java.time.ZoneOffset;

public final class Check {

    private static final Stamps STAMPS = new Stamps(Instant.ofEpochSecond(1), ZoneOffset.UTC);

    private Check() {}

    public static void run() {
        KeyedTable<Membership, MembershipKey> memberships = MembershipTable.MEMBERSHIP;
        assertThat(memberships.mapping().key(new Membership(1L, "chess", false)))
                .isEqualTo(new MembershipKey(1, "chess"));
        KeyedTable<OrderLine, LineId> lines = OrderLineTable.ORDER_LINE;
        assertThat(lines.mapping().key(new OrderLine(new LineId(1, 2), 3))).isEqualTo(new LineId(1, 2));
        assertThat(lines.meta().key()).extracting(ColumnMeta::name).containsExactly("order_id", "line");
        KeyedTable<Document, Document.DocumentId> documents = DocumentTable.DOCUMENT;
        Document document = DocumentBuilder.document().title("x").build();
        assertThatThrownBy(() -> documents.mapping().key(document))
                .hasMessage("Document.id is required and has not been set");
        Document stamped = documents.mapping().stampInsert(document, STAMPS);
        assertThat(stamped.id()).isNotNull();
        assertThat(documents.mapping().stampInsert(stamped, STAMPS)).isEqualTo(stamped);
        assertThat(documents.meta().key().get(0).origin()).isEqualTo(KeyOrigin.CLIENT);
        KeyedTable<Ticket, Long> tickets = TicketTable.TICKET;
        assertThat(tickets.meta().key().get(0).sequence()).isEqualTo("ticket_numbers");
        assertThat(tickets.mapping().omitted(TicketBuilder.ticket().text("x").build())).isEqualTo(1);
        assertThat(CountryTable.COUNTRY.mapping().key(new Country("de", "Germany"))).isEqualTo("de");
        assertThat(VisitTable.VISIT).isNotInstanceOf(KeyedTable.class);
        KeyedTable<Tag, Long> tags = TagTable.TAG;
        Tag tag = tags.mapping().stampInsert(TagBuilder.tag().label("x").build(), STAMPS);
        assertThat(tag.base()).isEqualTo(new Base(null, 1, STAMPS.instant()));
        assertThat(tags.mapping().omitted(tag)).isEqualTo(1);
    }
}
