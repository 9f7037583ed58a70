import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';
import type { Terms } from '@/lib/plans/terms/terms';
import type { ChecklistEntry } from './screening';

type Screened = { id: string; status: string; round: { terms: Terms } };

/** What the office last told the applicant, in words; null unless the application was returned or found ineligible. */
export async function latestVerdict(db: Tx, { id, status, round }: Seen<'application', Screened>) {
  if (status !== 'RETURNED' && status !== 'INELIGIBLE') return null;
  const screening = await db.screening.findFirst({
    where: { applicationId: id, verdict: status },
    orderBy: { at: 'desc' },
  });
  if (screening === null) return null;
  const { checklist, reasons } = round.terms.screening;
  const unmet = (screening.checklist as ChecklistEntry[]).filter(({ met }) => !met).map(({ key }) => key);
  const items = [
    ...checklist.filter(({ key }) => unmet.includes(key)).map(({ label }) => label),
    ...reasons.filter(({ code }) => screening.reasonCodes.includes(code)).map(({ label }) => label),
  ];
  return { verdict: status as 'RETURNED' | 'INELIGIBLE', items, note: screening.note };
}
