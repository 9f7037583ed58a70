import { type Actor, isInspectorAt, isMemberOf } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { awardsPolicy } from '../policy';
import type { DisciplineEvent } from './lifecycle';

type InRound = { round: { region: { path: string } } };
/** The project an objection is about, and the round it stands in. */
type Objected = InRound & { application: { organisationId: string } };
type OfCase = { startedById: string; objection: Objected };

/** Inspectors of the place; nobody inspects an organisation of their own. */
const inspects = (actor: Actor, { round, application }: Objected): boolean =>
  isInspectorAt(actor, round.region.path) && !isMemberOf(actor, application.organisationId);

/** Whoever passed it on as an officer does not answer it to themselves. */
const inspectsCase = (actor: Actor, { objection }: OfCase): boolean =>
  inspects(actor, objection) && !awardsPolicy.handleObjection(actor, objection);

/** Whether an objection goes to the discipline inspection: the office passes it on, or the inspectors take it up. */
export const objectedPolicy = {
  view: awardsPolicy.view,
  refer: awardsPolicy.handleObjection,
  openCase: inspects,
} satisfies Policy<Objected, 'view' | 'refer' | 'openCase'>;

export const disciplinePolicy = {
  view: (actor, { objection }) => awardsPolicy.view(actor, objection),
  take: inspectsCase,
  sendBack: inspectsCase,
  answer: inspectsCase,
} satisfies Policy<OfCase, 'view' | DisciplineEvent>;
