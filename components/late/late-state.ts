import type { LateEntries } from '@/lib/applications/late/queries';
import type { Translate } from '@/lib/web/messages';

/** Whether somebody is still to act on it: a second officer, or the organisation. */
export const stands = ({ status }: Pick<LateEntries['entries'][number], 'status'>): boolean =>
  status === 'PROPOSED' || status === 'GRANTED';

/** One sentence on a round's late entries: what waits and for whom, or why nothing can. */
export function lateState(t: Translate<'applications'>, { entries, shut, latest }: LateEntries): string {
  const count = (status: string): number => entries.filter((entry) => entry.status === status).length;
  const values = { proposed: count('PROPOSED'), granted: count('GRANTED') };
  if (values.proposed + values.granted > 0) return t('late.state', values);
  return t(`late.stateNone.${shut ?? 'open'}`, { latest: latest === null ? '—' : t.deadline(latest) });
}
