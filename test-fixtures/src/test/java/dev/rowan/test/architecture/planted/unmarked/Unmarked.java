package dev.rowan.test.architecture.planted.unmarked;

class Unmarked {}
