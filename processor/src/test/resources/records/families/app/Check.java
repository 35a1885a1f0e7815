package app;

import static app.ContactTable.CONTACT;
import static app.CustomerTable.CUSTOMER;
import static app.SupplierTable.SUPPLIER;
import static app.VisitorTable.VISITOR;

import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.FamilyMember;
import java.util.List;
import java.util.Map;

/** What the table of a family knows of its members. */
public final class Check {
    private Check() {}

    public static void run() {
        Customer ann = CustomerBuilder.customer().name("Ann").email("a@x.org").note("x").rank(Customer.Rank.GOLD).build();
        Supplier acme = SupplierBuilder.supplier().name("Acme").days(3).brokerId(7L).build();
        expect(CONTACT.member(ann) == (Object) CUSTOMER);
        expect(CONTACT.member(acme) == (Object) SUPPLIER);
        expect(CONTACT.member(new Visitor(1, "Vic", 3)) == (Object) VISITOR);
        expect(CONTACT.meta().members().equals(List.of(
                FamilyMember.of("customer", "email", "note", "rank").without("days"),
                FamilyMember.of("supplier", "days"),
                FamilyMember.of("visitor-2").without("days"))));
        expect(CUSTOMER.meta().name().equals("contacts"));
        expect(CUSTOMER.meta().discriminator().literal().equals("'customer'"));
        List<String> names = CONTACT.meta().columns().stream().map(Object::toString).toList();
        expect(names.equals(List.of("id", "name", "version", "kind", "email", "credit", "note", "home_street", "home_number",
                "rank", "days", "broker_id")));
        expect(CONTACT.kind.meta().role() == ColumnRole.DISCRIMINATOR);
        expect(CUSTOMER.meta().absent().toString().equals("[days]") && SUPPLIER.meta().absent().isEmpty());
        expect(CONTACT.mapping().get(acme, 3).equals("supplier"));
        expect(CONTACT.mapping().get(acme, 4) == null);
        expect(CONTACT.mapping().get(acme, 10).equals(3));
        expect(CONTACT.mapping().same(ann, ann, 9) && !CONTACT.mapping().same(ann, acme, 1));
        Map<String, Object> map = CONTACT.toMap(acme);
        expect(map.get("kind").equals("supplier") && !map.containsKey("email"));
        expect(CONTACT.fromMap(map).equals(acme));
        expect(CONTACT.fromMap(Map.of("kind", "visitor-2", "name", "Vic")).name().equals("Vic"));
        Slot desk = new Slot.Desk(1, "A1", new Place("Row", 2));
        expect(SlotTable.SLOT.mapping().key(desk).equals(new SlotKey(1, "A1")));
        expect(Slot_DeskTable.DESK.mapping().key((Slot.Desk) desk).equals(new SlotKey(1, "A1")));
        expect(SlotTable.SLOT.meta().toString().equals("house.Slot"));
        expect(SlotTable.SLOT.meta().members().equals(List.of(
                FamilyMember.of("seat", "aisle"), FamilyMember.of("desk", "at_street", "at_number"))));
        expect(SlotTable.SLOT.slotType.meta().name().equals("slotType"));
        expect(SlotTable.SLOT.fromMap(SlotTable.SLOT.toMap(desk)).equals(desk));
        expect(SUPPLIER.relations().size() == 2 && CONTACT.relations().size() == 2);
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
