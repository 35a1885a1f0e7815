package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static dev.rowan.test.publishing.PostTable.POST;

import dev.rowan.Database;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import dev.rowan.test.publishing.Publishing;
import dev.rowan.test.publishing.PublishingSchemaCatalog;
import java.util.List;

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
