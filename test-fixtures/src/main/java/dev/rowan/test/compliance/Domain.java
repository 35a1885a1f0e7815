package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static dev.rowan.test.desk.TaskTable.TASK;
import static dev.rowan.test.fleet.VehicleTable.VEHICLE;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.shop.ContactTable.CONTACT;

import dev.rowan.Database;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import dev.rowan.test.compliance.model.Documents;
import dev.rowan.test.compliance.model.DocumentsBuilder;
import dev.rowan.test.compliance.model.DocumentsTable;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.fleet.Fleet;
import dev.rowan.test.fleet.FleetSchemaCatalog;
import dev.rowan.test.publishing.Publishing;
import dev.rowan.test.publishing.PublishingSchemaCatalog;
import dev.rowan.test.shop.ShopRows;
import dev.rowan.test.shop.ShopSchemaCatalog;
import java.util.List;
import java.util.Map;

/** Which tables and rows a construct is tried on. */
enum Domain {
    /** The customers and purchases of the {@link Shop}. */
    SHOP {
        @Override
        List<Table<?>> tables() {
            return List.of(CUSTOMER, PURCHASE);
        }

        @Override
        void fill(Database db) {
            Shop.fill(db);
        }

        @Override
        Select<?> changed() {
            return select(PURCHASE).orderBy(PURCHASE.id);
        }
    },
    /** The users, posts and comments of {@link Publishing}. */
    PUBLISHING {
        @Override
        List<Table<?>> tables() {
            return PublishingSchemaCatalog.TABLES;
        }

        @Override
        void fill(Database db) {
            Publishing.fill(db);
        }

        @Override
        Select<?> changed() {
            return select(POST).orderBy(POST.id);
        }
    },
    /** The contacts, products and orders of {@link ShopRows}. */
    STORE {
        @Override
        List<Table<?>> tables() {
            return ShopSchemaCatalog.TABLES;
        }

        @Override
        void fill(Database db) {
            ShopRows.fill(db);
        }

        @Override
        Select<?> changed() {
            return select(CONTACT).orderBy(CONTACT.id);
        }
    },
    /** Documents in JSON: one with lines, one whose lines are none, one without. */
    DOCUMENTS {
        @Override
        List<Table<?>> tables() {
            return List.of(DocumentsTable.DOCUMENTS);
        }

        @Override
        void fill(Database db) {
            List<Map<String, Object>> lines =
                    List.of(Map.of("name", "Tea", "price", 10.5), Map.of("name", "Lamp", "price", 0.25));
            db.insert(DocumentsTable.DOCUMENTS, document(1, Map.of("lines", lines)));
            db.insert(DocumentsTable.DOCUMENTS, document(2, Map.of("lines", Map.of("name", "Lamp"))));
            db.insert(DocumentsTable.DOCUMENTS, document(3, Map.of()));
        }

        @Override
        Select<?> changed() {
            return select(DocumentsTable.DOCUMENTS.raw).orderBy(DocumentsTable.DOCUMENTS.id);
        }

        private Documents document(int number, Map<String, Object> fields) {
            return DocumentsBuilder.documents()
                    .fields(fields)
                    .words(List.of())
                    .raw("{\"n\": " + number + "}")
                    .build();
        }
    },
    /** The vehicles and trips of {@link Fleet}. */
    FLEET {
        @Override
        List<Table<?>> tables() {
            return FleetSchemaCatalog.TABLES;
        }

        @Override
        void fill(Database db) {
            Fleet.fill(db);
        }

        @Override
        Select<?> changed() {
            return select(VEHICLE).orderBy(VEHICLE.id);
        }
    },
    /** The people, tasks and accounts of the {@link Desk}, with what is deleted. */
    DESK {
        @Override
        List<Table<?>> tables() {
            return DeskSchemaCatalog.TABLES;
        }

        @Override
        void fill(Database db) {
            Desk.fill(db);
        }

        @Override
        Select<?> changed() {
            return select(TASK.title, TASK.ownerId, TASK.trail.updatedBy, TASK.deleted, TASK.version)
                    .withDeleted("to see what was deleted")
                    .orderBy(TASK.id);
        }
    };

    abstract List<Table<?>> tables();

    /** Fills the tables, which are empty. */
    abstract void fill(Database db);

    /** The rows of the table that changes are made to. */
    abstract Select<?> changed();

    /** Brings the tables into the state that every construct finds. */
    final void prepare(ComplianceContext context) {
        context.empty(tables());
        fill(context.database());
    }
}
