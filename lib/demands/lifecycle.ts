import type { DemandCallStatus, DemandStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

const verdicts = { return: 'RETURNED', reject: 'REJECTED', merge: 'MERGED', publish: 'PUBLISHED' } as const;

/** Domain B.1. A visitor's unfinished demand stays in the browser, so there is no draft here. */
export const demandLifecycle = lifecycle<DemandStatus>()(
  {
    // Whoever decides at once need not say first that they are at it: of two people, or of whoever corrects it meanwhile, one wins.
    SUBMITTED: { startVerifying: 'VERIFYING', correct: 'SUBMITTED', ...verdicts, withdraw: 'WITHDRAWN' },
    VERIFYING: { ...verdicts, withdraw: 'WITHDRAWN' },
    RETURNED: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
    REJECTED: {},
    MERGED: {},
    PUBLISHED: { bundle: 'BUNDLED', openForClaim: 'OPEN_FOR_CLAIM', expire: 'EXPIRED', withdraw: 'WITHDRAWN' },
    OPEN_FOR_CLAIM: { claim: 'CLAIMED', closeClaims: 'PUBLISHED' },
    CLAIMED: {
      noteContact: 'CLAIMED',
      settle: 'FULFILLED',
      releaseClaim: 'OPEN_FOR_CLAIM',
      enterProject: 'IN_PROJECT',
    },
    BUNDLED: { unbundle: 'PUBLISHED', enterProject: 'IN_PROJECT' },
    IN_PROJECT: { fulfil: 'FULFILLED', leaveProject: 'PUBLISHED' },
    FULFILLED: { close: 'CLOSED' },
    CLOSED: {},
    EXPIRED: {},
    WITHDRAWN: {},
  },
  { final: ['REJECTED', 'MERGED', 'CLOSED', 'EXPIRED', 'WITHDRAWN'] },
);

export type DemandEvent = ReturnType<typeof demandLifecycle.eventsOf>[number];

/** `scheduled`, `open` and `closed` are one state: the clock decides between them (rules.ts, callPhase). */
export const demandCallLifecycle = lifecycle<DemandCallStatus>()(
  {
    DRAFT: { publish: 'OPEN', cancel: 'CANCELLED' },
    OPEN: { cancel: 'CANCELLED' },
    CANCELLED: {},
  },
  { final: ['CANCELLED'] },
);

export type DemandCallEvent = ReturnType<typeof demandCallLifecycle.eventsOf>[number];
