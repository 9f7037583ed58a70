import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Screening } from '@/lib/db/generated/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Seen } from '@/lib/kernel/seen';
import type { Terms } from '@/lib/plans/terms/terms';
import type { ChecklistEntry } from './screening';
import { type Place, type Returned, returnLines } from './to-mend';

type Screened = { id: string; status: string; round: { terms: Terms } };

/** What the office last told the applicant, in words; null unless the application was returned, found ineligible or not recommended. */
export async function latestVerdict(
  db: Tx,
  { id, status, round }: Seen<'application', Screened>,
  sections: readonly FormSection[],
) {
  if (status === 'NOT_RECOMMENDED') return notRecommended(db, id);
  if (status !== 'RETURNED' && status !== 'INELIGIBLE') return null;
  const screening = await db.screening.findFirst({
    where: { applicationId: id, verdict: status },
    orderBy: { at: 'desc' },
  });
  if (screening === null) return null;
  const lines = returnLines(sections, returnedFor(screening, round.terms.screening));
  return { verdict: status as 'RETURNED' | 'INELIGIBLE', lines };
}

async function notRecommended(db: Tx, applicationId: string) {
  const said = await db.recommendation.findFirst({
    where: { applicationId, status: 'NOT_RECOMMENDED' },
    select: { opinion: true },
  });
  const lines = returnLines([], { points: [], places: [], note: said?.opinion ?? '' });
  return { verdict: 'NOT_RECOMMENDED' as const, lines };
}

/** What an officer found, with the words of the round's own lists. */
export function returnedFor(
  screening: Pick<Screening, 'checklist' | 'reasonCodes' | 'note' | 'places'>,
  { checklist, reasons }: Terms['screening'],
): Returned {
  const unmet = (screening.checklist as ChecklistEntry[]).filter(({ met }) => !met);
  const points = [
    ...checklist.flatMap(({ key, label }) =>
      unmet.filter((entry) => entry.key === key).map(({ word = '' }) => ({ key, label, isCheck: true, word })),
    ),
    ...reasons
      .filter(({ code }) => screening.reasonCodes.includes(code))
      .map(({ code: key, label }) => ({ key, label, isCheck: false })),
  ];
  return { points, note: screening.note, places: screening.places as Place[] };
}
