package dev.rowan.sample.comparison.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Rows that are the same in every run. */
public final class Samples {
    /** Owners that are read, each with ten pets; their keys begin with 1. */
    public static final int OWNERS = 100;
    /** The first of them, whose pets have been seen twice each. */
    public static final int PATIENTS = 50;
    /** Trees that are saved at once. */
    public static final int TREES = 20;
    /** The owners of a batch. */
    public static final int BATCH = 1_000;

    private static final int PETS = 10;
    private static final int CHILDREN = 3;

    private Samples() {}

    /** What is read: owners, pets and visits. */
    public static List<OwnerTree> stored() {
        return list(
                OWNERS,
                i -> new OwnerTree(
                        0, "Owner " + i, city(i), list(PETS, j -> pet(0, i * PETS + j, visits(i < PATIENTS ? 2 : 0)))));
    }

    /** New trees of three levels: 20 owners, 60 pets, 180 visits. */
    public static List<OwnerTree> newTrees() {
        return list(
                TREES,
                i -> new OwnerTree(
                        0, "New " + i, city(i), list(CHILDREN, j -> pet(0, i * CHILDREN + j, visits(CHILDREN)))));
    }

    /** The same trees with another city, another name of each pet and another cost of each pet's first visit. */
    public static List<OwnerTree> changed(List<OwnerTree> trees) {
        return trees.stream()
                .map(owner -> new OwnerTree(
                        owner.id(),
                        owner.name(),
                        "New " + owner.city(),
                        owner.pets().stream().map(Samples::changed).toList()))
                .toList();
    }

    /** Owners whose keys the server is to make. */
    public static List<Owner> newOwners() {
        return list(BATCH, i -> new Owner(0, "Batch " + i, city(i)));
    }

    private static PetTree changed(PetTree pet) {
        List<VisitTree> visits = new ArrayList<>(pet.visits());
        VisitTree first = visits.get(0);
        visits.set(
                0,
                new VisitTree(
                        first.id(), first.day(), first.reason(), first.cost().add(BigDecimal.ONE)));
        return new PetTree(pet.id(), "New " + pet.name(), pet.born(), List.copyOf(visits));
    }

    private static PetTree pet(long id, int number, List<VisitTree> visits) {
        return new PetTree(id, "Pet " + number, LocalDate.of(2015, 1, 1).plusDays(number), visits);
    }

    private static List<VisitTree> visits(int count) {
        return list(
                count,
                i -> new VisitTree(
                        0,
                        LocalDate.of(2024, 2, 29).plusDays(i),
                        "Reason " + i,
                        BigDecimal.valueOf(1_999 + 100L * i, 2)));
    }

    private static String city(int number) {
        return "City " + number % 7;
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
