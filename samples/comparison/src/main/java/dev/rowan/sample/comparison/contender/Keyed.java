package dev.rowan.sample.comparison.contender;

import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.VisitTree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Gives trees the keys that the server made, for those who have to do so by hand. */
final class Keyed {
    private Keyed() {}

    /** The trees with keys, taken in their order. */
    static List<OwnerTree> trees(
            List<OwnerTree> trees, Iterator<Long> owners, Iterator<Long> pets, Iterator<Long> visits) {
        List<OwnerTree> stored = new ArrayList<>(trees.size());
        for (OwnerTree tree : trees) {
            List<PetTree> own = new ArrayList<>(tree.pets().size());
            for (PetTree pet : tree.pets()) {
                List<VisitTree> ofPet = new ArrayList<>(pet.visits().size());
                for (VisitTree visit : pet.visits()) {
                    ofPet.add(new VisitTree(visits.next(), visit.day(), visit.reason(), visit.cost()));
                }
                own.add(new PetTree(pets.next(), pet.name(), pet.born(), ofPet));
            }
            stored.add(new OwnerTree(owners.next(), tree.name(), tree.city(), own));
        }
        return stored;
    }
}
