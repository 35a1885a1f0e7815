package dev.rowan.render;

import java.util.Set;

/** Words that one of the databases would not take as a name. One list for all, so that a name is quoted everywhere or nowhere. */
final class Keywords {
    private static final Set<String> WORDS = Set.of("""
            _rowid_ absolute accessible add admin after all allocate alter always analyse analyze and any are
            array array_agg as asc asensitive assertion asymmetric at atomic attach authorization autoincrement
            before begin between bigint binary bit blob boolean both by call called cardinality cascade cascaded
            case cast change char character check clob close coalesce collate collation column commit
            concurrently condition conflict connect constraint contains continue convert corresponding create
            cross cube cume_dist current current_catalog current_date current_default_transform_group
            current_path current_role current_row current_schema current_time current_timestamp
            current_transform_group_for_type current_user cursor cycle database databases date day day_hour
            day_microsecond day_minute day_second deallocate dec decimal declare default deferrable deferred
            delayed delete dense_rank deref desc describe detach deterministic disconnect distinct distinctrow
            div do domain double drop dual dynamic each element else elseif empty enclosed end escape escaped
            every except exclude exclusive exec execute exists exit explain external extract fail false fetch
            filter first_value float float4 float8 following for force foreign frame_row free freeze from full
            fulltext function fusion generated get glob global grant group grouping groups handler having
            high_priority hold hour hour_microsecond hour_minute hour_second identity if ignore ilike immediate
            in index indexed indicator infile initially inner inout insensitive insert instead int int1 int2
            int3 int4 int8 integer intersect intersection interval into io_after_gtids io_before_gtids is isnull
            iterate join json_table key keys kill lag large last_value lateral lead leading leave left like
            limit linear lines load local localtime localtimestamp lock long longblob longtext loop low_priority
            manual master_bind master_ssl_verify_server_cert match materialized maxvalue mediumblob mediumint
            mediumtext member merge middleint minus minute minute_microsecond minute_second mod modifies month
            multiset national natural nchar nclob no_write_to_binlog not nothing notnull nth_value ntile null
            nullif numeric of offset on only open optimize optimizer_costs option optionally or order out outer
            outfile over overlaps overlay parallel partition percent percent_rank placing pragma preceding
            precision prepare primary procedure purge qualify raise range rank read reads real recursive ref
            references referencing regexp reindex relative release rename repeat replace require resignal
            restrict return returning revoke right rlike rollback rollup row row_number rowid rownum rows
            savepoint schema schemas scroll second second_microsecond select sensitive separator session_user set show
            signal similar smallint some spatial specific specifictype sql sql_big_result sql_calc_found_rows
            sql_small_result sqlexception sqlstate sqlwarning ssl starting stored straight_join submultiset
            symmetric system system_user table tables tablesample temp temporary terminated then tie time
            timestamp timezone_hour timezone_minute tinyblob tinyint tinytext to today top trailing transaction
            translate translation treat trigger true truncate uescape unbounded undo union unique unknown unlock
            unnest unsigned until update usage use user using utc_date utc_time utc_timestamp vacuum value
            values varbinary varchar varcharacter variadic varying vector verbose view virtual when whenever
            where while window with within without write xor year year_month zerofill
            """.trim().split("\\s+"));

    /** A bit for the hash of each word, in 64 times so many: most names meet none, and are compared with nothing. */
    private static final long[] HASHES = hashes(128);

    private Keywords() {}

    static boolean contains(String word) {
        int hash = word.hashCode();
        return (HASHES[place(hash, HASHES.length)] >>> hash & 1) != 0 && WORDS.contains(word);
    }

    private static long[] hashes(int size) {
        long[] hashes = new long[size];
        for (String word : WORDS) {
            hashes[place(word.hashCode(), size)] |= 1L << word.hashCode();
        }
        return hashes;
    }

    private static int place(int hash, int size) {
        return hash >>> 6 & size - 1;
    }
}
