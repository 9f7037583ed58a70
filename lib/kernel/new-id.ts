let latest = { at: 0, turn: 0 };

/** An id as the database's client makes them, a UUID of version 7: those of one process sort as they came, also within a millisecond. */
export function newId(): string {
  const now = Date.now();
  if (now > latest.at) latest = { at: now, turn: 0 };
  else if (latest.turn < 0xfff) latest.turn += 1;
  else latest = { at: latest.at + 1, turn: 0 };
  const [time, turn] = [latest.at.toString(16).padStart(12, '0'), latest.turn.toString(16).padStart(3, '0')];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${turn}${crypto.randomUUID().slice(18)}`;
}
