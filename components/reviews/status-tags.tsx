import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { AssignmentStatus, EntryOutcome, StageStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const stageTones: Record<StageStatus, Tone> = { PLANNED: 'closed', SCORING: 'active', CLOSED: 'passed' };
const assignmentTones: Record<AssignmentStatus, Tone> = {
  INVITED: 'waiting',
  ACCEPTED: 'active',
  SUBMITTED: 'passed',
  RECUSED: 'returned',
  REMOVED: 'closed',
};
const outcomeTones: Record<EntryOutcome, Tone> = { PENDING: 'waiting', PASSED: 'passed', CUT: 'closed' };

export async function StageTag({ status }: { status: StageStatus }) {
  return <StatusTag tone={stageTones[status]}>{(await getTranslator('reviews'))(`status.stage.${status}`)}</StatusTag>;
}

export async function AssignmentTag({ status }: { status: AssignmentStatus }) {
  return (
    <StatusTag tone={assignmentTones[status]}>
      {(await getTranslator('reviews'))(`status.assignment.${status}`)}
    </StatusTag>
  );
}

/** In the last stage the line is a recommendation, not a decision. */
export async function OutcomeTag({ outcome, isLast }: { outcome: EntryOutcome; isLast: boolean }) {
  const t = await getTranslator('reviews');
  return (
    <StatusTag tone={outcomeTones[outcome]}>
      {t(`status.${isLast ? 'recommendation' : 'outcome'}.${outcome}`)}
    </StatusTag>
  );
}
