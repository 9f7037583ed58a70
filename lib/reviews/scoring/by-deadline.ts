type Due = { status: string; dueAt: Date | null };

/** The order of an expert's desk: what is still scored, the earliest deadline first and none last; then the closed, the latest first. */
export function byDeadline(one: Due, other: Due): number {
  const [isClosed, isOtherClosed] = [one.status === 'CLOSED', other.status === 'CLOSED'];
  if (isClosed !== isOtherClosed) return isClosed ? 1 : -1;
  const later = (one.dueAt?.getTime() ?? Infinity) - (other.dueAt?.getTime() ?? Infinity) || 0;
  return isClosed ? -later : later;
}
