package org.evenhand.policymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Act;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The classes that say which paragraphs they answer: acts, and tests. */
final class Marked {
    private Marked() {}

    /** Every class of the chapters' act packages that names an act. */
    static List<Class<?>> acts() {
        return classes("org\\.evenhand\\.\\w+\\.act\\.\\w+").stream()
                .filter(Marked::namesAnAct)
                .toList();
    }

    static List<Class<?>> tests() {
        return classes("org\\.evenhand\\..*(Tests|Trial|Journey)");
    }

    private static List<Class<?>> classes(String names) {
        ClassPathScanningCandidateComponentProvider found =
                new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(names)));
        return found.findCandidateComponents("org.evenhand").stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .<Class<?>>map(Marked::load)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Marked.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static boolean namesAnAct(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getType() == Act.class);
    }

    /** Those that do not say where the policy asks for them. */
    static List<String> unmarked(List<Class<?>> acts) {
        return acts.stream()
                .filter(act -> !act.isAnnotationPresent(Paragraphs.class))
                .map(Class::getSimpleName)
                .toList();
    }

    /** One home for each paragraph that each of them names. */
    static List<Home> homes(List<Class<?>> types, Home.Kind kind) {
        List<Home> homes = new ArrayList<>();
        for (Class<?> type : types) {
            Paragraphs named = type.getAnnotation(Paragraphs.class);
            if (named != null) {
                for (String code : Set.of(named.value())) {
                    homes.add(
                            new Home(new PolicyParagraph(code).code(), kind, type.getSimpleName()));
                }
            }
        }
        return homes;
    }
}
