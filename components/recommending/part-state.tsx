import { dueOf } from '@/components/inbox/due-of';
import { moverOf } from '@/components/inbox/mover-of';
import { StatusTag } from '@/components/ui/status-tag';
import type { OfficeRecommendations } from '@/lib/applications/recommending/office-queries';
import { getTranslator } from '@/lib/web/messages';

/** Whether an office recommends for itself, for one below in which nobody works, or is only looked at from above. */
export const whoseMove = ({ inCharge, office }: Pick<OfficeRecommendations, 'inCharge' | 'office'>) =>
  inCharge.isOwn ? (inCharge.officeName === office.officeName ? 'own' : 'instead') : 'below';

/** What of an office's part waits, what is with the applicants, and what is decided. */
export function partedRows({ rows, quota, passed }: OfficeRecommendations) {
  const waiting = rows.filter(({ state }) => state === 'RECOMMENDING');
  return {
    waiting,
    returned: rows.filter(({ state }) => state === 'RETURNED'),
    decided: rows.filter(({ status }) => status !== 'WAITING'),
    isFull: waiting.length > 0 && quota !== null && passed >= quota,
  };
}

export async function partTitle({ office, inCharge, round }: OfficeRecommendations): Promise<string> {
  const t = await getTranslator('applications');
  const whose = whoseMove({ inCharge, office });
  return t('recommending.partTitle', { whose, office: office.officeName, round: round.title });
}

/** How far an office is, whose move it is and by when, in one sentence. */
export async function partSentence(part: OfficeRecommendations): Promise<string> {
  const t = await getTranslator('applications');
  const { office, inCharge, dueAt, quota, passed } = part;
  const { waiting, returned, decided, isFull } = partedRows(part);
  if (decided.length > 0 && waiting.length + returned.length === 0)
    return t('recommending.partDone', { office: office.officeName, passed, declined: decided.length - passed });
  return t('recommending.partState', {
    whose: whoseMove(part),
    office: office.officeName,
    mover: await moverOf(inCharge),
    due: dueAt === null ? '' : t.deadline(dueAt),
    hasDue: dueAt === null ? 'no' : 'yes',
    waiting: waiting.length,
    ranked: waiting.filter(({ rank }) => rank !== null).length,
    returned: returned.length,
    passed,
    quota: quota ?? 0,
    isFull: isFull ? 'yes' : 'no',
  });
}

/** The same in a word; who is late says by how much. */
export async function PartTag({ part, now }: { part: OfficeRecommendations; now: Date }) {
  const [t, inbox] = [await getTranslator('applications'), await getTranslator('inbox')];
  const { waiting, returned, decided } = partedRows(part);
  if (waiting.length + returned.length === 0)
    return decided.length > 0 ? (
      <StatusTag tone="passed">{t('recommending.tagDone')}</StatusTag>
    ) : (
      <StatusTag tone="closed">{t('recommending.tagEmpty')}</StatusTag>
    );
  const [problem] = part.problems;
  if (problem !== undefined)
    return problem.code === 'applications.problems.recommendingEarly' ? (
      <StatusTag tone="active">{t('recommending.tagEarly')}</StatusTag>
    ) : (
      <StatusTag tone="closed">{t('recommending.tagOver')}</StatusTag>
    );
  if (waiting.length === 0) return <StatusTag tone="returned">{t('recommending.tagReturned')}</StatusTag>;
  const due = part.dueAt === null ? null : dueOf(inbox, part.dueAt, now);
  return due?.urgency === 'overdue' ? (
    <StatusTag tone="refused">{due.left}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('recommending.tagOpen')}</StatusTag>
  );
}
