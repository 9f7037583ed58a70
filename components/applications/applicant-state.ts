import { lateIn } from '@/components/inbox/due-of';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { standingAt } from '@/lib/applications/recommending/standing';
import { handInUntil } from '@/lib/applications/rules';
import { screenedBy } from '@/lib/applications/screening/clock';
import { statusForApplicant } from '@/lib/applications/shown-status';
import { found } from '@/lib/kernel/found';
import { roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

type Speakers = { t: Translate<'applications'>; inbox: Translate<'inbox'> };

/** One sentence for the organisation: where the application stands, whose move it is, and by how much that is late. */
export function applicantState({ t, inbox }: Speakers, { application, locked }: OwnApplication, now: Date): string {
  const { status, signOffStatus, round } = application;
  const end = handInUntil(application);
  const term = (due: Date) => {
    const late = lateIn(inbox, due, now);
    return { due: t.deadline(due), late, isLate: late === '' ? 'no' : 'yes' };
  };
  if (signOffStatus !== 'NONE' && locked.length === 0 && end !== null)
    return t(`overview.stateSignOff.${signOffStatus}`, { until: t.deadline(end) });
  if (status === 'DRAFT' && roundPhase(round, now) === 'scheduled') return t('overview.stateNotOpen');
  if (status === 'DRAFT' && application.takenBackAt !== null)
    return t(locked.length === 0 ? 'overview.stateTakenBack' : 'overview.stateTakenBackOver');
  if (status === 'DRAFT')
    return locked.length === 0
      ? t('overview.stateDraft', { until: t.deadline(found(end, 'the close of a round that opened')) })
      : t('overview.stateDraftClosed');
  if (status === 'RETURNED')
    return locked.length === 0
      ? t('overview.stateReturned', {
          office: application.standsAt?.officeName ?? round.region.officeName,
          until: t.deadline(found(application.correctionDueAt, 'the term of a correction')),
        })
      : t('overview.stateReturnedOver');
  const standing = status === 'RECOMMENDING' ? standingAt(application) : null;
  if (standing !== null && standing.dueAt !== null)
    return t('overview.stateRecommendingBy', {
      office: standing.office,
      host: round.region.officeName,
      ...term(standing.dueAt),
    });
  const due = status === 'SUBMITTED' ? screenedBy(application) : null;
  if (due !== null) return t('overview.stateSubmittedBy', { office: round.region.officeName, ...term(due) });
  return textFor(t, `overview.state${statusForApplicant(status, round.status)}`) ?? '';
}
