import type { LateEntries } from '@/lib/applications/late/queries';
import type { Translate } from '@/lib/web/messages';

/** One sentence on a round's late entries: whose move it is, or what they are for. */
export function lateState(t: Translate<'applications'>, { entries, isOpen }: LateEntries): string {
  const count = (status: string): number => entries.filter((entry) => entry.status === status).length;
  const values = { proposed: count('PROPOSED'), granted: count('GRANTED') };
  if (values.proposed + values.granted > 0) return t('late.state', values);
  return t(isOpen ? 'late.stateNone' : 'late.stateClosed');
}
