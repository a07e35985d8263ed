package org.evenhand.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Puts every Spring context of a test on {@link TestDatabase#shared()}, by the settings an operator
 * would use, so that no test can reach the data of the person who runs it. Registered in {@code
 * META-INF/spring.factories} of the tests.
 */
final class OnTheTestDatabase implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Settings();
    }

    /** A record, so that all tests have equal ones and share their context. */
    private record Settings() implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "test database", Map.copyOf(TestDatabase.shared().settings())));
        }
    }
}
