import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import type { Actor } from '@/lib/kernel/actor';
import type { Terms } from '@/lib/plans/terms/terms';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

const HOUR_MS = 60 * 60 * 1000;

export const hours = (count: number): Date => new Date(testNow.getTime() + count * HOUR_MS);

/** A round that closed an hour ago, with a filled draft in it and two officers of its office. */
export async function closed(terms: Partial<Terms> = {}) {
  const s = await scene({ filled: true, opensAt: hours(-48), closesAt: hours(-1), terms });
  return { ...s, second: await actorWith('OFFICER', s.district) };
}

export type Closed = Awaited<ReturnType<typeof closed>>;

type Asked = { until?: Date; organisation?: string; by?: Actor };

export const propose = (
  s: Closed,
  { until = hours(24), organisation = s.organisation.name, by = s.officer }: Asked = {},
) =>
  proposeLateEntry(
    { roundId: s.round.id, organisation, cause: 'SYSTEM_FAULT', reason: '截止前系统无法提交，已核实。', until },
    at(by),
  );

export async function granted(s: Closed, asked: Asked = {}) {
  const { id: lateEntryId, version } = await propose(s, asked);
  return grantLateEntry({ lateEntryId, version }, at(s.second));
}
