type Ticket = { id: string; stratum: number; seat: number | null; substitute: number | null };
type Substitution = { leavingId: string; enteringId: string };

/** Who holds the seats now, in their order: of those drawn whoever stayed, in the place of others whoever stepped in. */
export function holdersOf<Each extends Ticket>(
  tickets: readonly Each[],
  substitutions: readonly Substitution[],
): (Each & { seat: number })[] {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const next = new Map(substitutions.map(({ leavingId, enteringId }) => [leavingId, enteringId]));
  const last = (ticketId: string): string => {
    const other = next.get(ticketId);
    return other === undefined ? ticketId : last(other);
  };
  return tickets
    .flatMap(({ id, seat }) => {
      const holder = seat === null ? undefined : byId.get(last(id));
      return seat === null || holder === undefined ? [] : [{ ...holder, seat }];
    })
    .toSorted((left, right) => left.seat - right.seat);
}

/** Substitutes of a stratum who have not stepped in yet, in their order. */
export const waitingIn = <Each extends Ticket>(
  tickets: readonly Each[],
  substitutions: readonly Substitution[],
  stratum: number,
): Each[] =>
  tickets
    .filter((ticket) => ticket.stratum === stratum && ticket.substitute !== null)
    .filter(({ id }) => substitutions.every(({ enteringId }) => enteringId !== id))
    .toSorted((left, right) => (left.substitute ?? 0) - (right.substitute ?? 0));
