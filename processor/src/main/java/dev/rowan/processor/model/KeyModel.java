package dev.rowan.processor.model;

import java.util.List;

/** The primary key of a table. */
public sealed interface KeyModel {

    /** The key's columns in order. */
    List<ColumnModel> columns();

    /** One column. */
    record Single(ColumnModel column) implements KeyModel {
        @Override
        public List<ColumnModel> columns() {
            return List.of(column);
        }
    }

    /** An embedded part. */
    record Part(EmbeddedModel part) implements KeyModel {
        @Override
        public List<ColumnModel> columns() {
            return part.columns();
        }
    }

    /** Several components, whose value is a record written for them. */
    record Composite(ClassRef type, List<Member> members) implements KeyModel {
        public Composite {
            members = List.copyOf(members);
        }

        @Override
        public List<ColumnModel> columns() {
            return members.stream().flatMap(member -> member.columns().stream()).toList();
        }
    }
}
