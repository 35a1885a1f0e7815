package dev.rowan.exec;

import java.sql.SQLException;

/** Tells what an error of one family of servers is about. Implementations are stateless. */
interface ErrorReader {
    Diagnosis read(SQLException error);
}
