package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every kind of fact by its stable name; its words become bytes as {@link CanonicalJson} says. */
public final class FactKinds {
    private final Map<String, Class<? extends Fact>> byName = new TreeMap<>();

    public FactKinds(Collection<Class<? extends Fact>> kinds) {
        for (Class<? extends Fact> kind : kinds) {
            Class<? extends Fact> other = byName.put(nameOf(kind), kind);
            if (other != null && other != kind) {
                throw new IllegalStateException(
                        nameOf(kind) + " names both " + other + " and " + kind);
            }
        }
    }

    /** All that the program has, found by the name on the class: no chapter can forget one. */
    public static FactKinds ofTheProgram() {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(FactName.class));
        List<Class<? extends Fact>> kinds = new ArrayList<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.evenhand")) {
            kinds.add(
                    ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                            .asSubclass(Fact.class));
        }
        return new FactKinds(kinds);
    }

    public static String nameOf(Class<? extends Fact> kind) {
        FactName name = kind.getAnnotation(FactName.class);
        if (name == null) {
            throw new IllegalStateException(kind + " has no @FactName");
        }
        return name.value();
    }

    /** All names, in alphabetical order. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** The names of all kinds that are of this type: of one kind, its own. */
    String[] namesOf(Class<? extends Fact> type) {
        return byName.entrySet().stream()
                .filter(kind -> type.isAssignableFrom(kind.getValue()))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    byte[] bytesOf(Fact fact) {
        return CanonicalJson.bytesOf(fact);
    }

    Fact read(String name, byte[] bytes) {
        Class<? extends Fact> kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("The record holds a fact of an unknown kind: " + name);
        }
        return CanonicalJson.read(bytes, kind);
    }
}
