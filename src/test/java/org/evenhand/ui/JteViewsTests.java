package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JteViewsTests {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private @TempDir Path folder;
    private JteViews views;

    @BeforeEach
    void aTemplateThatNeedsAWordAndAShell() throws IOException {
        Files.writeString(
                folder.resolve("greeting.jte"),
                """
                @import org.evenhand.ui.Shell
                @param Shell shell
                @param String word
                <p>${shell.requestId()} ${word} ${word.length()}</p>
                """);
        TemplateEngine templates = Templates.fromSource(folder);
        var beans = new StaticListableBeanFactory();
        beans.addBean(
                "shells",
                (Shells) request -> new Shell(null, null, List.of(), null, "k3mq7xz2", false));
        views = new JteViews(templates, beans.getBeanProvider(Shells.class));
    }

    @Test
    void aNamedTemplateBecomesThePageInUtf8() throws Exception {
        render(Map.of("word", "Siân <b>"));

        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("<p>k3mq7xz2 Siân &lt;b&gt; 8</p>\n");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void anErrorInATemplateLeavesNoHalfAPage() {
        assertThatThrownBy(() -> render(Map.of())).isInstanceOf(RuntimeException.class);

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aNameWithoutATemplateIsLeftToOthers() {
        assertThat(views.resolveViewName("redirect:/today", Locale.UK)).isNull();
        assertThat(views.resolveViewName("../greeting", Locale.UK)).isNull();
    }

    @Test
    void aChangedTemplateShowsOnTheNextRequest() throws Exception {
        render(Map.of("word", "one"));
        Files.writeString(folder.resolve("greeting.jte"), "@param String word\n<i>${word}</i>");
        Files.setLastModifiedTime(
                folder.resolve("greeting.jte"), FileTime.fromMillis(4_000_000_000_000L));
        response.reset();
        render(Map.of("word", "two"));

        assertThat(response.getContentAsString()).isEqualTo("<i>two</i>");
    }

    private void render(Map<String, ?> model) throws Exception {
        var view = Objects.requireNonNull(views.resolveViewName("greeting", Locale.UK));
        view.render(model, new MockHttpServletRequest(), response);
    }
}
