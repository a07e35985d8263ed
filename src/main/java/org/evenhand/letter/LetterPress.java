package org.evenhand.letter;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Has a letter to nobody printed before the program says that it is ready, so that the first real
 * one is as quick as the next (SPEED-5). It begins with the program and works beside its start.
 */
@Component
class LetterPress implements ApplicationRunner {
    private final Thread warming =
            Thread.ofPlatform().name("letter-press").daemon().start(new PdfRendering()::warmUp);

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        warming.join();
    }
}
