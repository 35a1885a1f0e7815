package dev.rowan;

class DirectLaneTest extends DatabaseTest {
    DirectLaneTest() {
        super(Database.configure());
    }
}
