import type { AmendmentDetail, RoundAmendments } from '@/lib/amendments/queries';
import type { Translate } from '@/lib/web/messages';
import type { Dates } from '@/lib/web/wording/dates';

/** Where the amendments of a round stand: whose move it is, and by when. */
export function amendmentsState(
  t: Translate<'amendments'>,
  { round, rows, unfinished, isOpen }: RoundAmendments,
): string {
  if (round.status === 'DRAFT') return t('state.unpublished');
  if (unfinished !== null && isOpen) {
    const values = { name: unfinished.draftedBy, number: unfinished.number, closesAt: closing(t, round) };
    return t(unfinished.status === 'DRAFT' ? 'state.draft' : 'state.proposed', values);
  }
  if (!isOpen) return t('state.over');
  const count = rows.filter(({ status }) => status === 'PUBLISHED').length;
  return count === 0 ? t('state.none') : t('state.published', { count });
}

/** The same for one amendment. */
export function amendmentState(
  t: Translate<'amendments'>,
  { amendment, draftedBy, decidedBy, isOpen }: AmendmentDetail,
): string {
  const { status, decidedAt, round } = amendment;
  const values = {
    name: draftedBy,
    by: decidedBy,
    at: decidedAt === null ? '—' : t.dateTime(decidedAt),
    closesAt: closing(t, round),
  };
  if (status !== 'DRAFT' && status !== 'PROPOSED') return t(`own.${status}`, values);
  if (!isOpen) return t('own.over');
  if (status === 'PROPOSED') return t('own.proposed', values);
  return t(decidedAt === null ? 'own.draft' : 'own.returned', values);
}

const closing = (t: Dates, { closesAt }: { closesAt: Date | null }): string =>
  closesAt === null ? '—' : t.deadline(closesAt);
