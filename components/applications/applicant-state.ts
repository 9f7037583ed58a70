import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { statusForApplicant } from '@/lib/applications/shown-status';
import { roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** One sentence for the organisation: where the application stands and whose move it is. */
export function applicantState(
  t: Translate<'applications'>,
  { application, locked }: OwnApplication,
  now: Date,
): string {
  const { status, round } = application;
  if (status === 'DRAFT' && roundPhase(round, now) === 'scheduled') return t('overview.stateNotOpen');
  if (status === 'DRAFT' && application.takenBackAt !== null)
    return t(locked.length === 0 ? 'overview.stateTakenBack' : 'overview.stateTakenBackOver');
  if (status === 'DRAFT') return t(locked.length === 0 ? 'overview.stateDraft' : 'overview.stateDraftClosed');
  if (status === 'RETURNED') return t(locked.length === 0 ? 'overview.stateReturned' : 'overview.stateReturnedOver');
  return textFor(t, `overview.state${statusForApplicant(status, round.status)}`) ?? '';
}
