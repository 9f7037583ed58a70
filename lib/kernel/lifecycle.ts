import { Refusal } from './refusal';

type Table<State extends string> = Record<State, Partial<Record<string, State>>>;
type EventOf<T> = { [S in keyof T]: keyof T[S] }[keyof T] & string;

export type Lifecycle<State extends string, Event extends string> = {
  /** @throws Refusal 'conflict' when the state does not know the event: somebody else was faster. */
  move(from: State, event: Event): State;
  may(from: State, event: Event): boolean;
  eventsOf(from: State): Event[];
  table: Record<State, Partial<Record<Event, State>>>;
  /** Where it ends: nothing follows, and nothing is to follow. */
  final: readonly State[];
};

/**
 * A workflow as a table typed by the database enum: `lifecycle<Status>()({ DRAFT: { submit: 'SUBMITTED' }, … })`.
 * A missing state, an unknown target and a misspelt event are compile errors. `final` names the states that nothing follows;
 * a test finds every other one without an exit.
 */
export function lifecycle<State extends string>() {
  return <const T extends Table<State>>(
    table: T & Record<Exclude<keyof T, State>, never>,
    { final }: { final: readonly State[] },
  ): Lifecycle<State, EventOf<T>> => {
    type Event = EventOf<T>;
    const rows = table as unknown as Record<State, Partial<Record<Event, State>>>;
    const target = (from: State, event: Event): State | undefined => rows[from][event];
    return {
      table: rows,
      final,
      may: (from, event) => target(from, event) !== undefined,
      eventsOf: (from) => Object.keys(rows[from]) as Event[],
      move(from, event) {
        const to = target(from, event);
        if (to === undefined) throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
        return to;
      },
    };
  };
}
