package dev.rowan.test.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that no database would take do not compile; what differs from each of them in one thing does. */
class WrongChangesTest {
    /** What is wrong, and the same made right. */
    private static final Map<String, String> WRONG = Map.ofEntries(
            // a column of another table
            Map.entry("insertInto(TICKET).set(CUSTOMER.name, \"x\");", "insertInto(TICKET).set(TICKET.code, \"x\");"),
            Map.entry(
                    "update(TICKET).set(PURCHASE.quantity, 1).everyRow();",
                    "update(TICKET).set(TICKET.weight, 1).everyRow();"),
            Map.entry("update(TICKET).setNull(CUSTOMER.nickname);", "update(CUSTOMER).setNull(CUSTOMER.nickname);"),
            Map.entry(
                    "update(TICKET).set(CUSTOMER.values(Map.of(\"age\", 1)));",
                    "update(CUSTOMER).set(CUSTOMER.values(Map.of(\"age\", 1)));"),
            Map.entry(
                    "insertInto(TICKET).values(CUSTOMER.values(Map.of()));",
                    "insertInto(TICKET).values(TICKET.values(Map.of()));"),
            Map.entry(
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(CUSTOMER.email);",
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code);"),
            Map.entry(
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code).set(CUSTOMER.age, 1);",
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code).set(TICKET.weight, 1);"),
            Map.entry(
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code).setIncoming(CUSTOMER.age);",
                    "insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code).setIncoming(TICKET.weight);"),
            // a value of another type
            Map.entry("insertInto(TICKET).set(TICKET.code, 1);", "insertInto(TICKET).set(TICKET.weight, 1);"),
            Map.entry(
                    "update(TICKET).set(TICKET.weight, \"x\").everyRow();",
                    "update(TICKET).set(TICKET.code, \"x\").everyRow();"),
            Map.entry(
                    "update(CUSTOMER).set(CUSTOMER.joined, LocalDateTime.MIN).everyRow();",
                    "update(CUSTOMER).set(CUSTOMER.joined, LocalDate.MIN).everyRow();"),
            Map.entry(
                    "update(CUSTOMER).set(CUSTOMER.tier, \"GOLD\").everyRow();",
                    "update(CUSTOMER).set(CUSTOMER.tier, Tier.GOLD).everyRow();"),
            // an expression of another type
            Map.entry(
                    "update(CUSTOMER).set(CUSTOMER.age, CUSTOMER.name).everyRow();",
                    "update(CUSTOMER).set(CUSTOMER.age, CUSTOMER.id).everyRow();"),
            Map.entry(
                    "update(CUSTOMER).set(CUSTOMER.name, select(CUSTOMER.age)).everyRow();",
                    "update(CUSTOMER).set(CUSTOMER.name, select(CUSTOMER.city)).everyRow();"),
            Map.entry(
                    "update(CUSTOMER).set(CUSTOMER.name, select(CUSTOMER.name, CUSTOMER.city)).everyRow();",
                    "update(CUSTOMER).set(CUSTOMER.name, select(CUSTOMER.name)).everyRow();"),
            Map.entry(
                    "insertInto(TICKET).set(TICKET.code, CUSTOMER.age).from(select(CUSTOMER));",
                    "insertInto(TICKET).set(TICKET.code, CUSTOMER.name).from(select(CUSTOMER));"),
            Map.entry(
                    "insertInto(TICKET).onConflict(TICKET.code).set(TICKET.code, incoming(TICKET.weight));",
                    "insertInto(TICKET).onConflict(TICKET.code).set(TICKET.code, incoming(TICKET.code));"),
            // no statement yet
            Map.entry(
                    "db.execute(update(TICKET).set(TICKET.weight, 1));",
                    "db.execute(update(TICKET).set(TICKET.weight, 1).everyRow());"),
            Map.entry("db.execute(deleteFrom(TICKET));", "db.execute(deleteFrom(TICKET).everyRow());"),
            Map.entry(
                    "db.execute(insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code));",
                    "db.execute(insertInto(TICKET).set(TICKET.code, \"x\").onConflict(TICKET.code).doNothing());"),
            Map.entry("deleteFrom(TICKET).returning(TICKET);", "deleteFrom(TICKET).everyRow().returning(TICKET);"),
            Map.entry("db.list(deleteFrom(TICKET).everyRow());", "db.execute(deleteFrom(TICKET).everyRow());"),
            Map.entry(
                    "db.execute(deleteFrom(TICKET).everyRow().returning(TICKET));",
                    "db.list(deleteFrom(TICKET).everyRow().returning(TICKET));"),
            // what does not fit together
            Map.entry("insertInto(TICKET).onConflict();", "insertInto(TICKET).onConflict(TICKET.id);"),
            Map.entry(
                    "insertInto(TICKET).onConflict(TICKET.code).where(TICKET.weight.gt(1));",
                    "insertInto(TICKET).onConflict(TICKET.code).set(TICKET.weight, 1).where(TICKET.weight.gt(1));"),
            Map.entry(
                    "insertInto(TICKET).onConflict(TICKET.code).set(TICKET.weight, incoming(TICKET.weight.plus(1)));",
                    "insertInto(TICKET).onConflict(TICKET.code).set(TICKET.weight, incoming(TICKET.weight).plus(1));"),
            Map.entry(
                    "Ticket t = db.one(deleteFrom(TICKET).everyRow().returning(TICKET.code));",
                    "Ticket t = db.one(deleteFrom(TICKET).everyRow().returning(TICKET));"),
            Map.entry(
                    "update(TICKET).set(TICKET.weight, 1).where(TICKET.weight);",
                    "update(TICKET).set(TICKET.weight, 1).where(TICKET.weight.gt(1));"),
            Map.entry(
                    "db.findOrCreate(TICKET, new Ticket(0, \"x\", 1), CUSTOMER.email);",
                    "db.findOrCreate(TICKET, new Ticket(0, \"x\", 1), TICKET.code);"));

    @TempDir
    Path folder;

    @Test
    void whatIsWrongDoesNotCompile() throws IOException {
        Programs.compile(List.copyOf(WRONG.keySet()), folder)
                .forEach((statement, errors) -> assertThat(errors)
                        .as(statement)
                        .isNotEmpty()
                        .noneMatch(error -> error.startsWith("compiler.err.cant.resolve.location:")
                                || error.startsWith("compiler.err.expected")));
    }

    @Test
    void whatIsRightDoes() throws IOException {
        Programs.compile(List.copyOf(WRONG.values()), folder)
                .forEach((statement, errors) -> assertThat(errors).as(statement).isEmpty());
    }
}
