package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.ProjectTable.PROJECT;
import static dev.rowan.test.compliance.model.ProjectTreeShape.PROJECT_TREE;
import static dev.rowan.test.compliance.model.SkillTable.SKILL;
import static dev.rowan.test.compliance.model.StageTable.STAGE;
import static dev.rowan.test.compliance.model.StepSkillTable.STEP_SKILL;
import static dev.rowan.test.compliance.model.StepTable.STEP;
import static dev.rowan.test.compliance.model.WorkerTable.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.test.compliance.model.ProjectTree;
import dev.rowan.test.compliance.model.ProjectTree.StageTree;
import dev.rowan.test.compliance.model.ProjectTree.StepTree;
import dev.rowan.test.compliance.model.ProjectTree.WorkerName;
import dev.rowan.test.compliance.model.Skill;
import dev.rowan.test.compliance.model.Worker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * For random trees A and B, saving A and then B leaves exactly B, by a number of statements that has a bound: three levels,
 * the last nested in itself, with a join table; rows move between parents, levels and trees, and out of those that go.
 */
class RandomSavesCompliance extends ComplianceArea {
    /** Reads of 5 levels by parent and by key, and of joins at 3; inserts, updates and deletes of 4 tables, by generations. */
    private static final int MOST_STATEMENTS = 34;

    RandomSavesCompliance(ComplianceContext on) {
        super(on, PROJECT, STAGE, STEP, SKILL, STEP_SKILL, WORKER);
    }

    @Test
    void savingOneTreeAndThenAnotherLeavesTheOther() {
        int runs = on.dialect().name().equals("h2") ? 60 : 6;
        for (int seed = 0; seed < runs; seed++) {
            int size = 1 + seed % 12;
            try {
                play(seed, size);
            } catch (RuntimeException | AssertionError e) {
                throw smallest(seed, size, e);
            }
        }
    }

    /** The failure of the smallest trees that there is one for. */
    private AssertionError smallest(int seed, int size, Throwable first) {
        for (int smaller = 1; smaller < size; smaller++) {
            for (int other = 0; other < 30; other++) {
                try {
                    play(other, smaller);
                } catch (RuntimeException | AssertionError e) {
                    return new AssertionError("With seed " + other + " and size " + smaller, e);
                }
            }
        }
        return new AssertionError("With seed " + seed + " and size " + size, first);
    }

    private void play(int seed, int size) {
        emptyTables();
        Run run = new Run(new Random(seed), size);
        List<ProjectTree> before = run.check(run.trees(List.of()));
        List<ProjectTree> between = run.check(run.trees(before));
        run.check(run.trees(between));
    }

    private final class Run {
        private final Random random;
        private final int size;
        private final List<Skill> skills =
                List.of(new Skill("a", "A"), new Skill("b", "B"), new Skill("c", "C"), new Skill("d", "D"));
        private final List<WorkerName> workers = new ArrayList<>();
        private int names;

        Run(Random random, int size) {
            this.random = random;
            this.size = size;
            db.insertAll(SKILL, skills);
            for (Worker worker : db.insertAll(WORKER, List.of(new Worker(0, "x"), new Worker(0, "y")))) {
                workers.add(new WorkerName(worker.id(), worker.name()));
            }
        }

        List<ProjectTree> check(List<ProjectTree> wanted) {
            on.statements().clear();
            List<ProjectTree> saved = db.saveAll(PROJECT_TREE, wanted);
            assertThat(on.statements().sql()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            List<ProjectTree> read = db.list(select(PROJECT_TREE));
            assertThat(texts(saved, false)).isEqualTo(texts(wanted, false));
            assertThat(texts(read, true)).isEqualTo(texts(saved, true));
            assertThat(ids(saved)).containsAllEntriesOf(ids(wanted));
            assertThat(db.count(STAGE)).isEqualTo(stages(wanted).size());
            assertThat(db.count(STEP)).isEqualTo(steps(wanted).size());
            assertThat(db.count(STEP_SKILL))
                    .isEqualTo(steps(wanted).stream()
                            .mapToInt(step -> step.skills().size())
                            .sum());
            return saved;
        }

        /** Trees of new rows and of those that are there, which have kept their keys and nothing else. */
        List<ProjectTree> trees(List<ProjectTree> present) {
            List<StepTree> steps = new ArrayList<>();
            steps(present).forEach(step -> add(steps, step));
            fill(steps, () -> step(null, name(), List.of()));
            List<StageTree> stages = new ArrayList<>();
            stages(present).forEach(stage -> {
                if (random.nextInt(4) > 0) {
                    stages.add(stage);
                }
            });
            fill(stages, () -> new StageTree(null, name(), List.of()));
            List<List<StepTree>> levels = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Collections.shuffle(steps, random);
            steps.forEach(step -> levels.get(random.nextInt(3)).add(step));
            List<StepTree> second = nest(levels.get(1), levels.get(2));
            List<StepTree> first = nest(levels.get(0), second);
            Collections.shuffle(stages, random);
            List<StageTree> filled = new ArrayList<>();
            List<List<StepTree>> perStage = spread(first, stages.size());
            for (int i = 0; i < stages.size(); i++) {
                StageTree stage = stages.get(i);
                filled.add(new StageTree(stage.id(), maybe(stage.title()), perStage.get(i)));
            }
            List<ProjectTree> roots = new ArrayList<>(present);
            if (roots.isEmpty() || random.nextInt(3) == 0) {
                roots.add(new ProjectTree(0, name(), 0, List.of()));
            }
            List<List<StageTree>> perRoot = spread(filled, roots.size());
            List<ProjectTree> trees = new ArrayList<>();
            for (int i = 0; i < roots.size(); i++) {
                ProjectTree root = roots.get(i);
                trees.add(new ProjectTree(root.id(), maybe(root.name()), root.version(), perRoot.get(i)));
            }
            return trees;
        }

        private void add(List<StepTree> steps, StepTree step) {
            if (random.nextInt(4) > 0) {
                steps.add(step(step.id(), maybe(step.label()), List.of()));
            }
        }

        private <T> void fill(List<T> some, Supplier<T> make) {
            int more = random.nextInt(size + 1);
            for (int i = 0; i < more; i++) {
                some.add(make.get());
            }
        }

        /** Puts all below some; those that find no place become some themselves. */
        private List<StepTree> nest(List<StepTree> some, List<StepTree> below) {
            if (some.isEmpty()) {
                return below.stream()
                        .map(step -> step(step.id(), step.label(), List.of()))
                        .toList();
            }
            List<List<StepTree>> parts = spread(below, some.size());
            List<StepTree> nested = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                nested.add(step(some.get(i).id(), some.get(i).label(), parts.get(i)));
            }
            return nested;
        }

        private <T> List<List<T>> spread(List<T> all, int parts) {
            List<List<T>> spread = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                spread.add(new ArrayList<>());
            }
            if (parts > 0) {
                all.forEach(each -> spread.get(random.nextInt(parts)).add(each));
            }
            return spread;
        }

        private StepTree step(@Nullable Long id, String label, List<StepTree> substeps) {
            List<Skill> some =
                    skills.stream().filter(skill -> random.nextInt(3) == 0).toList();
            int worker = random.nextInt(3);
            return new StepTree(id, label, random.nextInt(3), worker == 2 ? null : workers.get(worker), substeps, some);
        }

        private String maybe(String name) {
            return random.nextInt(3) == 0 ? name() : name;
        }

        private String name() {
            return "n" + names++;
        }
    }

    private static List<StageTree> stages(List<ProjectTree> trees) {
        return trees.stream().flatMap(tree -> tree.stages().stream()).toList();
    }

    private static List<StepTree> steps(List<ProjectTree> trees) {
        List<StepTree> all = new ArrayList<>();
        stages(trees).forEach(stage -> stage.steps().forEach(step -> collect(step, all)));
        return all;
    }

    private static void collect(StepTree step, List<StepTree> all) {
        all.add(step);
        step.substeps().forEach(below -> collect(below, all));
    }

    private static Map<String, Object> ids(List<ProjectTree> trees) {
        Map<String, Object> ids = new TreeMap<>();
        stages(trees).forEach(stage -> {
            if (stage.id() != null) {
                ids.put(stage.title(), stage.id());
            }
        });
        steps(trees).forEach(step -> {
            if (step.id() != null) {
                ids.put(step.label(), step.id());
            }
        });
        return ids;
    }

    private static List<String> texts(List<ProjectTree> trees, boolean keys) {
        return trees.stream()
                .map(tree -> (keys ? tree.id() + " " + tree.version() + " " : "")
                        + tree.name()
                        + tree.stages().stream()
                                .map(stage -> (keys ? stage.id() : "") + stage.title() + texts(stage.steps()))
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private static String texts(List<StepTree> steps) {
        return steps.stream()
                .map(step -> step.label()
                        + step.hours()
                        + step.worker()
                        + step.skills().stream().map(Skill::code).sorted().toList()
                        + texts(step.substeps()))
                .sorted()
                .toList()
                .toString();
    }
}
