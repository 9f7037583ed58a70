import { db } from '@/lib/db/client';
import { pastTableJob } from '@/lib/past/importing/past-table-job';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { uploadPastTable } from '@/lib/past/importing/upload-past-table';
import { recordPastRound } from '@/lib/past/record-past-round';
import { wordsIn } from '@/lib/web/wording/words-in';
import type { Person } from './actors';
import type { Clock } from './clock';
import type { Organisation } from './organisations';
import type { Region } from './places';
import { pastLines, wrongLines } from './texts/past-projects';

type Office = { region: Region; officer: Person; clock: Clock };

/** A district's rounds on paper: one imported whole, one whose table still has to be mended. */
export async function pastRounds(organisations: readonly Organisation[], office: Office): Promise<void> {
  const codes = await codesOf(organisations);
  const year = Number(office.clock.day(0).slice(0, 4)) - 2;
  const whole = await record(office, year);
  const importId = await bring(whole, pastLines(codes, year), { ...office, now: office.clock.at(-30, '15:20') });
  await takePastTable({ importId, version: 2 }, { actor: office.officer, now: office.clock.at(-30, '15:26') });
  const open = await record(office, year - 1);
  await bring(open, wrongLines(codes, year - 1), { ...office, now: office.clock.at(-1, '16:40') });
}

function record({ region, officer, clock }: Office, year: number) {
  const facts = { regionId: region.id, name: `${year} 年上城区公益创投项目`, year, hasEnded: true };
  return recordPastRound(facts, { actor: officer, now: clock.at(-31, '10:10') });
}

type PastRound = { id: string; name: string };

/** Brings a table and has it read at once. */
export async function bring(
  { id: pastRoundId, name }: PastRound,
  text: string,
  { officer: actor, now }: { officer: Person; now: Date },
): Promise<string> {
  const file = new File([text], `${name}申报汇总.csv`, { type: 'text/csv' });
  const { id: importId } = await uploadPastTable({ pastRoundId, file }, { actor, now });
  const { signal } = new AbortController();
  const payload = { importId, pastRoundId };
  await pastTableJob.run({ payload, actor, now, signal, progress: async () => {}, words: wordsIn });
  return importId;
}

async function codesOf(organisations: readonly Organisation[]) {
  const rows = await db.organisation.findMany({
    where: { id: { in: organisations.slice(0, 6).map(({ id }) => id) }, heldUscc: { not: null } },
    select: { id: true, name: true, heldUscc: true },
  });
  return organisations
    .flatMap(({ id }) => rows.filter((row) => row.id === id))
    .map((row) => ({ name: row.name, code: row.heldUscc ?? '' }));
}
