import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Domain B.3. Several review stages pass without a change of state: the stage entry keeps each stage's outcome. */
export const applicationLifecycle = lifecycle<ApplicationStatus>()(
  {
    DRAFT: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
    SUBMITTED: {
      accept: 'ELIGIBLE',
      returnForCorrection: 'RETURNED',
      rejectAsIneligible: 'INELIGIBLE',
      takeBack: 'DRAFT',
      withdraw: 'WITHDRAWN',
    },
    RETURNED: { submit: 'SUBMITTED', rejectAsIneligible: 'INELIGIBLE', withdraw: 'WITHDRAWN' },
    INELIGIBLE: {},
    ELIGIBLE: { enterReview: 'IN_REVIEW', withdraw: 'WITHDRAWN' },
    IN_REVIEW: { shortlist: 'SHORTLISTED', cut: 'NOT_SHORTLISTED', withdraw: 'WITHDRAWN' },
    SHORTLISTED: {
      cut: 'NOT_SHORTLISTED',
      propose: 'IN_PUBLICITY',
      reserve: 'RESERVE',
      decline: 'DECLINED',
      withdraw: 'WITHDRAWN',
    },
    NOT_SHORTLISTED: {},
    IN_PUBLICITY: { award: 'AWARDED', revoke: 'REVOKED', giveUp: 'GIVEN_UP' },
    RESERVE: { moveUp: 'IN_PUBLICITY', withdraw: 'WITHDRAWN' },
    DECLINED: {},
    AWARDED: { revoke: 'REVOKED', giveUp: 'GIVEN_UP' },
    REVOKED: {},
    GIVEN_UP: {},
    WITHDRAWN: {},
  },
  { final: ['INELIGIBLE', 'NOT_SHORTLISTED', 'DECLINED', 'REVOKED', 'GIVEN_UP', 'WITHDRAWN'] },
);

export type ApplicationEvent = ReturnType<typeof applicationLifecycle.eventsOf>[number];
