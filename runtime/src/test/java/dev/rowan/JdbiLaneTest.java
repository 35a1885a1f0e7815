package dev.rowan;

class JdbiLaneTest extends DatabaseTest {
    JdbiLaneTest() {
        super(Database.configure().jdbiLane());
    }
}
