package app;

import static app.TicketTable.TICKET;
import static app.Ticket_BugTable.BUG;
import static app.Ticket_ChoreTable.CHORE;
import static app.Ticket_WishTable.WISH;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import java.util.List;

/** What a joined family knows of its tables. */
public final class Check {
    private Check() {}

    public static void run() {
        List<TableMeta> all = TICKET.meta().tables();
        expect(all.toString().equals("[desk.tickets, desk.bugs, desk.wish, desk.chore]"));
        expect(columns(all.get(0)).equals(List.of("id", "title", "version", "form")));
        expect(columns(all.get(1)).equals(List.of("id", "code", "severity", "proof_id", "in_file", "in_line")));
        expect(columns(all.get(2)).equals(List.of("id", "votes", "proof_id", "cause_id")));
        expect(columns(all.get(3)).equals(List.of("id")));
        expect(all.get(0).checks().size() == 1 && all.get(1).checks().size() == 1);
        expect(all.get(0).indexes().size() == 1 && all.get(1).indexes().size() == 3);
        expect(all.get(1).uniques().size() == 2 && all.get(1).foreignKeys().size() == 2);
        expect(all.get(2).foreignKeys().size() == 3);
        expect(all.get(0).byComponent("form") != null && all.get(0).members().size() == 3);
        expect(!all.get(1).byComponent("severity").nullable() && TICKET.severity.meta().nullable());
        expect(all.get(2).byComponent("votes").defaultValue().equals(1));
        expect(TICKET.meta().place("code") == 1 && TICKET.meta().place("cause_id") == 2);
        expect(all.get(2).foreignKeys().get(2).table().equals("bugs"));
        expect(TICKET.meta().places("proof_id").equals(List.of(1, 2)) && TICKET.meta().places("id").equals(List.of(0)));
        expect(BUG.meta().places("proof_id").equals(List.of(1)) && TICKET.relations().size() == 3);
        expect(BUG.meta().tables().toString().equals("[desk.tickets, desk.bugs]"));
        expect(BUG.meta().place("severity") == 1 && BUG.meta().place("id") == 0);
        expect(CHORE.meta().isJoined() && columns(CHORE.meta().tables().get(1)).equals(List.of("id")));
        expect(WISH.meta().tables().get(0).discriminator().literal().equals("'wish'"));
        expect(WISH.meta().tables().get(1).discriminator() == null && !NoteTable.NOTE.meta().isJoined());
    }

    private static List<String> columns(TableMeta table) {
        return table.columns().stream().map(ColumnMeta::name).toList();
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
