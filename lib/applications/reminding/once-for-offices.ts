import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { OfficeTerm } from '@/lib/db/generated/enums';

/** The end of a term that an office has in a round, and so many days before it; 0: it is over. */
export type OfficeDue = { roundId: string; regionId: string; dueAt: Date; days: number };

/** Those of them that no letter was written about yet; from now on there is. Done in turn (`remind`), so that nobody is told twice. */
export async function onceForOffices<Due extends OfficeDue>(
  tx: Tx,
  { term, due, now }: { term: OfficeTerm; due: readonly Due[]; now: Date },
): Promise<Due[]> {
  if (due.length === 0) return [];
  const told = await tx.officeReminder.findMany({ where: { term, dueAt: { in: due.map(({ dueAt }) => dueAt) } } });
  const known = new Set(told.map(textOf));
  const left = due.filter((one) => !known.has(textOf(one)));
  await tx.officeReminder.createMany({ data: left.map((one) => ({ ...keyOf(one), term, at: now })) });
  return left;
}

const keyOf = ({ roundId, regionId, dueAt, days }: OfficeDue): OfficeDue => ({ roundId, regionId, dueAt, days });

const textOf = ({ roundId, regionId, dueAt, days }: OfficeDue): string =>
  [roundId, regionId, dueAt.getTime(), days].join();
