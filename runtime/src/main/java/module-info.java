/** Rowan at run time: statements as values, the databases that execute them, and what generated code needs. */
module dev.rowan {
    requires transitive dev.rowan.annotation;
    requires transitive java.sql;
    requires java.transaction.xa;
    requires transitive org.jdbi.v3.core;
    requires com.zaxxer.hikari;
    requires io.leangen.geantyref; // Jdbi's, which is no module of its own and cannot say so
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.validation;
    requires static micrometer.core;
    requires static org.postgresql.jdbc;

    exports dev.rowan;
    exports dev.rowan.connect;
    exports dev.rowan.dialect;
    exports dev.rowan.error;
    exports dev.rowan.exec;
    exports dev.rowan.generated;
    exports dev.rowan.jakarta;
    exports dev.rowan.load;
    exports dev.rowan.meta;
    exports dev.rowan.micrometer;
    exports dev.rowan.page;
    exports dev.rowan.plan;
    exports dev.rowan.render;
    exports dev.rowan.schema.ddl;
    exports dev.rowan.session;
    exports dev.rowan.sql;
    exports dev.rowan.sql.node;
    exports dev.rowan.type;
    exports dev.rowan.xa;
}
