package org.evenhand.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where templates come from: compiled into the program, or, so that a change shows on the next
 * request, read from their source when {@code evenhand.templates} names that folder or when the
 * demonstration runs beside it.
 */
@Configuration(proxyBeanMethods = false)
class Templates {
    private static final Path SOURCES = Path.of("src", "main", "jte");

    @Bean
    TemplateEngine templateEngine(Environment environment) throws IOException {
        String folder = environment.getProperty("evenhand.templates");
        if (folder != null) {
            return fromSource(Path.of(folder));
        }
        if (environment.acceptsProfiles(Profiles.of("demo")) && Files.isDirectory(SOURCES)) {
            return fromSource(SOURCES);
        }
        return compiled();
    }

    static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    static TemplateEngine fromSource(Path folder) throws IOException {
        Path classes = Files.createTempDirectory("evenhand-templates");
        TemplateEngine engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(folder),
                        classes,
                        ContentType.Html,
                        Templates.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }
}
