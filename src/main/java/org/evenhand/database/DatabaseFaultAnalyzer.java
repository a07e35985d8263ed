package org.evenhand.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a failed start with the fault's own words instead of a page of frames. */
final class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<DatabaseFault> {
    @Override
    protected FailureAnalysis analyze(Throwable start, DatabaseFault fault) {
        return new FailureAnalysis(fault.getMessage(), null, fault);
    }
}
