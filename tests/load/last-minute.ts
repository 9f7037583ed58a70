import { db } from '@/lib/db/client';
import { inPool } from '@/prisma/seed/pool';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { figure, percentile } from './figures';
import { addressesOf, type Handed, handIn, type Sheet, sheetOf } from './last-minute-form';
import { cookieFor, serve } from './serving';

/** The last minute, and how many seconds after it the latest press. */
const [MINUTE_MS, LATE_MS] = [60_000, 3_000];
const HOUR_MS = 3_600_000;

/**
 * Organisations (500, or APPLICATIONS=…) press 提交申报 within the last minute of a round, most of them towards its end and
 * one of twenty too late. Prints how long each waited for an answer, and whether what stands in the database is what they
 * were told: nobody half handed in, nobody late, numbers without a gap, in the order of arrival.
 */
export async function measureLastMinute(): Promise<void> {
  const count = Number(process.env['APPLICATIONS'] ?? 500);
  const { district } = await createCity('最后一分钟市');
  const closesAt = new Date(Date.now() + HOUR_MS);
  const opensAt = new Date(Date.now() - HOUR_MS);
  const round = await createRound({
    region: district,
    opensAt,
    closesAt,
    terms: { eligibility: [{ kind: 'verified' }] },
  });
  const places = Array.from({ length: count }, (_, index) => index);
  const applicants = await inPool(places, async (index) => {
    const organisation = await createOrganisation(district, { name: `第 ${index + 1} 社会工作服务中心` });
    const { id } = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
    const { personId } = await memberActor(organisation);
    return { id, cookie: await cookieFor(personId ?? '') };
  });
  const house = await serve();
  try {
    const sheets = await inPool(applicants, (applicant) => sheetOf(house.origin, applicant));
    const closing = new Date(Date.now() + MINUTE_MS);
    await db.round.update({ where: { id: round.id }, data: { closesAt: closing } });
    console.log(`${count} organisations have their page open; it closes at ${closing.toISOString()}`);
    const handed = await pressAll(house.origin, { sheets, closing });
    tell(handed);
    await compare(round.id, { handed, closing });
  } finally {
    house.stop();
  }
}

/** Presses come faster and faster: half of them in the last sixth of the minute; one of twenty is late. */
async function pressAll(
  origin: string,
  { sheets, closing }: { sheets: readonly Sheet[]; closing: Date },
): Promise<Handed[]> {
  const begun = Date.now();
  const left = closing.getTime() - begun;
  return Promise.all(
    sheets.map(async (sheet, index) => {
      const share = (index + 1) / sheets.length;
      const isLate = index % 20 === 19;
      const wait = isLate ? left + 200 + LATE_MS * share : Math.min(left - 50, left * share ** 0.25);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + wait - Date.now())));
      return handIn(origin, sheet);
    }),
  );
}

function tell(handed: readonly Handed[]): void {
  const waits = handed.map(({ ms }) => ms);
  const told = Object.entries(Object.groupBy(handed, ({ told }) => told)).map(
    ([word, all = []]) => `${word} ${all.length}`,
  );
  console.log(`answered: ${told.join(', ')}`);
  const shares = [0.5, 0.95, 0.99, 1].map((share) => `p${share * 100} ${figure(percentile(waits, share), 0)}`);
  console.log(`waited, ms: ${shares.join(', ')}`);
}

/** What the database holds, against what the organisations were told. */
async function compare(
  roundId: string,
  { handed, closing }: { handed: readonly Handed[]; closing: Date },
): Promise<void> {
  const applications = await db.application.findMany({
    where: { roundId },
    orderBy: { receivedAt: 'asc' },
    select: { id: true, status: true, number: true, receivedAt: true, _count: { select: { submissions: true } } },
  });
  const received = applications.filter(({ status }) => status === 'SUBMITTED');
  const accepted = new Set(handed.filter(({ told }) => told === 'received').map(({ id }) => id));
  const half = applications.filter(
    ({ status, number, _count }) => (status === 'SUBMITTED') !== (number !== null && _count.submissions === 1),
  );
  const sequences = received.map(({ number }) => Number(/-(\d{4,})-[0-9A-Z]$/.exec(number ?? '')?.[1]));
  const overtaken = sequences.filter((sequence, place) => sequence < (sequences[place - 1] ?? 0)).length;
  const gaps = sequences.toSorted((a, b) => a - b).filter((sequence, place) => sequence !== place + 1).length;
  const late = received.filter(({ receivedAt }) => receivedAt !== null && secondOf(receivedAt) > secondOf(closing));
  console.log(`handed in ${received.length}; told otherwise ${received.filter(({ id }) => !accepted.has(id)).length}`);
  console.log(`half handed in ${half.length}; received after the last second ${late.length}; gaps in numbers ${gaps}`);
  console.log(`numbered after one that arrived later: ${overtaken} of ${received.length}`);
  const [first, last] = [received[0], received.at(-1)];
  console.log(`first ${addressesOf(first)}\nlast  ${addressesOf(last)}`);
}

const secondOf = (at: Date): number => Math.floor(at.getTime() / 1_000);
