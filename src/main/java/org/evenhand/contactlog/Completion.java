package org.evenhand.contactlog;

/**
 * A part of an entry that follows its four answers (C1). Whoever may complete the entry tells it in
 * any order; told again, the last telling counts and the earlier one stays to be read.
 */
public sealed interface Completion extends EntryFact
        permits CircumstancesTold,
                TargetsTold,
                DissatisfactionAnswered,
                HeadingsReported,
                BackgroundTold,
                DemandWeighed,
                OnTheSpotTold,
                SafeguardingAnswered,
                ImpactTold,
                PostCaptured,
                LateExplained {}
