package dev.rowan.test.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A module's pom as Maven would publish it, which the build has written before tests run. */
record PublishedPom(String text, Element project) {
    /** The pom of a folder of the project; the root's is in {@code .}. */
    static PublishedPom of(String folder) throws Exception {
        Path file = Path.of("..", folder, ".flattened-pom.xml");
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        return new PublishedPom(Files.readString(file), project);
    }

    /** What users get with it. */
    Stream<Artifact> dependencies() {
        return children(project, "dependencies")
                .flatMap(all -> children(all, "dependency"))
                .map(Artifact::of);
    }

    /** The versions that it holds ready for those who import it. */
    Stream<Artifact> managed() {
        return children(project, "dependencyManagement")
                .flatMap(management -> children(management, "dependencies"))
                .flatMap(all -> children(all, "dependency"))
                .map(Artifact::of);
    }

    boolean has(String element) {
        return children(project, element).findAny().isPresent();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    /** A dependency. */
    record Artifact(String name, String version, String scope, boolean optional) {
        static Artifact of(Element dependency) {
            return new Artifact(
                    text(dependency, "groupId").orElseThrow() + ":"
                            + text(dependency, "artifactId").orElseThrow(),
                    text(dependency, "version").orElse(""),
                    text(dependency, "scope").orElse("compile"),
                    text(dependency, "optional").filter("true"::equals).isPresent());
        }

        private static Optional<String> text(Element parent, String name) {
            return children(parent, name).map(Element::getTextContent).findFirst();
        }
    }
}
