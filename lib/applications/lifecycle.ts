import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/**
 * Domain B.3. Where offices below the round's recommend, an application waits with them first. Several review stages pass without a change of state: the stage entry keeps each stage's outcome.
 */
export const applicationLifecycle = lifecycle<ApplicationStatus>()(
  {
    DRAFT: { submit: 'SUBMITTED', submitToLevel: 'RECOMMENDING', withdraw: 'WITHDRAWN' },
    RECOMMENDING: {
      passUp: 'RECOMMENDING',
      recommend: 'SUBMITTED',
      notRecommend: 'NOT_RECOMMENDED',
      returnForCorrection: 'RETURNED',
      takeBack: 'DRAFT',
      withdraw: 'WITHDRAWN',
    },
    NOT_RECOMMENDED: {},
    SUBMITTED: {
      accept: 'ELIGIBLE',
      returnForCorrection: 'RETURNED',
      rejectAsIneligible: 'INELIGIBLE',
      takeBack: 'DRAFT',
      withdraw: 'WITHDRAWN',
    },
    RETURNED: {
      submit: 'SUBMITTED',
      submitToLevel: 'RECOMMENDING',
      notRecommend: 'NOT_RECOMMENDED',
      rejectAsIneligible: 'INELIGIBLE',
      withdraw: 'WITHDRAWN',
    },
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
  { final: ['NOT_RECOMMENDED', 'INELIGIBLE', 'NOT_SHORTLISTED', 'DECLINED', 'REVOKED', 'GIVEN_UP', 'WITHDRAWN'] },
);

export type ApplicationEvent = ReturnType<typeof applicationLifecycle.eventsOf>[number];
