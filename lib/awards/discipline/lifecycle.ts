import type { DisciplineStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Passed on by the office, taken up under a number of its own, answered; or sent back. What inspectors take up themselves begins as OPEN. */
export const disciplineLifecycle = lifecycle<DisciplineStatus>()(
  {
    REFERRED: { take: 'OPEN', sendBack: 'RETURNED' },
    OPEN: { answer: 'ANSWERED' },
    ANSWERED: {},
    RETURNED: {},
  },
  { final: ['ANSWERED', 'RETURNED'] },
);

export type DisciplineEvent = ReturnType<typeof disciplineLifecycle.eventsOf>[number];

/** While one of these stands, the office settles nothing. */
export const standingCases = ['REFERRED', 'OPEN'] as const satisfies readonly DisciplineStatus[];

export const isStanding = (status: DisciplineStatus): boolean => standingCases.some((each) => each === status);
