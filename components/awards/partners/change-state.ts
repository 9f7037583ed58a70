import type { PartnerChangeShown } from '@/lib/awards/partners/queries';
import type { Translate } from '@/lib/web/messages';

/** Who leaves, and who comes in for it. */
export const lineOf = (t: Translate<'awards'>, { leaves, comesIn }: { leaves: string; comesIn: string }): string =>
  t('partners.line', { leaves, comesIn: comesIn === '' ? 'none' : comesIn });

/** Where it stands and whose move it is. */
export function stateOfChange(
  t: Translate<'awards'>,
  { status, comesIn, endedAt, project }: PartnerChangeShown,
): string {
  if (endedAt === null && project.status !== 'AWARDED') return t('partners.state.over');
  const at = endedAt === null ? '' : t.dateTime(endedAt);
  return t(`partners.state.${status}`, { at, comesIn: comesIn?.name ?? '' });
}
