package org.evenhand.contactlog.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door for strangers' files, one for the program. */
@Configuration(proxyBeanMethods = false)
class OpeningFiles {
    @Bean(destroyMethod = "close")
    StrangersFiles strangersFiles() {
        return new StrangersFiles(ReadingLimits.usual());
    }

    @Bean
    DrawingFiles drawingFiles() {
        return new DrawingFiles(ReadingLimits.drawing(), DrawingLimits.usual());
    }
}
