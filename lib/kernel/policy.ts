import type { Actor } from './actor';
import type { Lifecycle } from './lifecycle';

/** Who may: one sentence per event. Whether it is the moment is the lifecycle's question, whether it is ready the rules'. */
export type Policy<Subject, Act extends string> = Record<Act, (actor: Actor, subject: Subject) => boolean>;

/** Events that the state knows and the actor may do: these buttons exist, no others. */
export function openMoves<State extends string, Event extends string, Subject extends { status: State }>(
  lifecycle: Lifecycle<State, Event>,
  policy: Policy<Subject, Event>,
  { actor, subject }: { actor: Actor; subject: Subject },
): Event[] {
  return lifecycle.eventsOf(subject.status).filter((event) => policy[event](actor, subject));
}
