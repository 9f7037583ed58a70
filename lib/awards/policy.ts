import type { DisciplineStatus, NoticeStatus } from '@/lib/db/generated/enums';
import { type Actor, isInspectorAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { Reader } from '@/lib/kernel/showing';
import { roundPolicy } from '@/lib/rounds/policy';
import type { ObjectionEvent } from './lifecycle';

/** Decisions, notices and objections belong to a round, and a round to a region. */
type InRound = { round: { region: { path: string } } };
type Act =
  | 'view'
  | 'decide'
  | 'fileMinutes'
  | 'release'
  | 'recompute'
  | 'confirm'
  | 'replace'
  | 'confirmWords'
  | 'handleObjection';

const manages = (actor: Actor, { round }: InRound): boolean => roundPolicy.manage(actor, round);

export const awardsPolicy = {
  view: (actor, { round }) => roundPolicy.view(actor, round),
  decide: manages,
  fileMinutes: manages,
  release: (actor, { round }) => roundPolicy.publicise(actor, round),
  recompute: manages,
  replace: (actor, { round }) => roundPolicy.publiciseAgain(actor, round),
  confirm: (actor, { round }) => roundPolicy.confirmAwards(actor, round),
  confirmWords: manages,
  handleObjection: manages,
} satisfies Policy<InRound, Act>;

/** What must be known of an objection to say who answers it. */
type Objected = { notice: InRound & { status: NoticeStatus } };
type CaseFacts = { status: DisciplineStatus };

/** An objection is taken up or not, and what was found of it is said, by whoever handles it. */
export const objectionPolicy = {
  view: (actor, { notice }) => awardsPolicy.view(actor, notice),
  accept: (actor, { notice }) => awardsPolicy.handleObjection(actor, notice),
  refuse: (actor, { notice }) => awardsPolicy.handleObjection(actor, notice),
  uphold: (actor, { notice }) => awardsPolicy.handleObjection(actor, notice),
  dismiss: (actor, { notice }) => awardsPolicy.handleObjection(actor, notice),
} satisfies Policy<Objected, 'view' | ObjectionEvent>;

/**
 * Whoever left a telephone is answered by telephone, also once it is settled; when the notice is over nobody is called any
 * more. Inspectors may have to ask whoever objects while they have the case.
 */
export function objectionReader(actor: Actor, { notice, cases }: Objected & { cases: CaseFacts[] }): Reader {
  const answers = notice.status === 'RUNNING' && awardsPolicy.handleObjection(actor, notice);
  const inspects = cases.some(({ status }) => status === 'OPEN') && isInspectorAt(actor, notice.round.region.path);
  return answers || inspects ? 'caller' : 'staff';
}
