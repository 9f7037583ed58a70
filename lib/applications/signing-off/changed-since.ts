import 'server-only';
import type { Tx } from '@/lib/db/client';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { declaringSection, LETTER, LETTER_TITLE } from '../commitment/letter';
import type { FilledForm } from '../filling/filled-form';
import type { SignOffWord } from './entries';

/** A question that says something else than when who signs last read it. */
export type ChangedAnswer = {
  section: { key: string; title: string };
  key: string;
  label: string;
  at: Date;
  /** Who wrote there last; empty where a file was only taken away. */
  by: string;
  /** The version they read, kept in what stood there before; null where there was nothing, and of files. */
  before: number | null;
};

export type ChangesSince = {
  /** By which word it counts: what they confirmed or sent back they had read, and otherwise what they were asked to read. */
  since: Pick<SignOffWord, 'act' | 'at'>;
  changed: ChangedAnswer[];
  /** How many of them came after they were asked. */
  afterAsking: number;
};

/** What changed since who signs last read it, in the order of the form; null before anybody was asked. */
export async function changesSince(
  db: Tx,
  { application: { id, sheetId }, form }: { application: { id: string; sheetId: string }; form: FilledForm },
  words: readonly SignOffWord[],
): Promise<ChangesSince | null> {
  const asked = words.findLast(({ act }) => act === 'ASKED');
  const since = words.findLast(({ act }) => act === 'CONFIRMED' || act === 'SENT_BACK') ?? asked;
  if (since === undefined) return null;
  const moved = [...(await cellsSince(db, sheetId, since.at)), ...(await filesSince(db, id, since.at))];
  const changed = placesIn(form).flatMap(({ key, label, section }): ChangedAnswer[] => {
    const [last] = moved.filter((each) => each.key === key).toSorted((a, b) => b.at.getTime() - a.at.getTime());
    return last === undefined ? [] : [{ ...last, section: { key: section.key, title: section.title }, label }];
  });
  const afterAsking = asked === undefined ? 0 : changed.filter(({ at }) => at > asked.at).length;
  return { since, changed, afterAsking };
}

/** Every question, and the sealed letter where the organisation declares. */
function placesIn({ definition }: Pick<FilledForm, 'definition'>) {
  const declaring = declaringSection(definition);
  return [
    ...definition.flatMap((section) => section.fields.map(({ key, label }) => ({ key, label, section }))),
    ...(declaring === undefined ? [] : [{ key: LETTER, label: LETTER_TITLE, section: declaring }]),
  ];
}

type Moved = Pick<ChangedAnswer, 'key' | 'at' | 'by' | 'before'>;

/** What a word of the sign-off was said of is kept (migration sign_off_keeps), so that a later text can be held against it. */
async function cellsSince(db: Tx, sheetId: string, since: Date): Promise<Moved[]> {
  const cells = await db.cell.findMany({
    where: { sheetId, updatedAt: { gt: since } },
    select: { key: true, value: true, updatedAt: true, updatedBy: { select: { name: true } } },
  });
  if (cells.length === 0) return [];
  const read = await db.cellPast.findMany({
    where: { sheetId, key: { in: cells.map(({ key }) => key) }, writtenAt: { lte: since } },
    orderBy: { version: 'desc' },
    select: { key: true, version: true, value: true },
  });
  return cells.flatMap(({ key, value, updatedAt, updatedBy }) => {
    const before = read.find((past) => past.key === key);
    const isSame = canonicalJson(value as Json) === canonicalJson((before?.value ?? null) as Json);
    return isSame ? [] : [{ key, at: updatedAt, by: updatedBy.name, before: before?.version ?? null }];
  });
}

async function filesSince(db: Tx, applicationId: string, since: Date): Promise<Moved[]> {
  const files = await db.attachment.findMany({
    where: {
      applicationId,
      OR: [{ attachedAt: { gt: since } }, { removedAt: { gt: since }, attachedAt: { lte: since } }],
    },
    select: { fieldKey: true, attachedAt: true, removedAt: true, attachedBy: { select: { name: true } } },
  });
  return files
    .filter(({ attachedAt, removedAt }) => removedAt === null || attachedAt <= since)
    .map(({ fieldKey, attachedAt, removedAt, attachedBy }) => ({
      key: fieldKey,
      at: removedAt ?? attachedAt,
      by: removedAt === null ? attachedBy.name : '',
      before: null,
    }));
}

/** How many answers and files of each application are newer than the word that asked its signatory: it moved on under their eyes. */
export async function writtenAfterAsking(db: Tx, applicationIds: string[]): Promise<Map<string, number>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    WITH asked AS (
      SELECT a."id", a."sheetId", max(s."at") AS "at"
        FROM "Application" a JOIN "SignOffEntry" s ON s."applicationId" = a."id" AND s."act" = 'ASKED'
       WHERE a."id" = ANY (${applicationIds}::text[]) GROUP BY a."id")
    SELECT "id", (
        (SELECT count(*) FROM "Cell" c WHERE c."sheetId" = asked."sheetId" AND c."updatedAt" > asked."at")
      + (SELECT count(*) FROM "Attachment" f WHERE f."applicationId" = asked."id"
          AND greatest(f."attachedAt", f."removedAt") > asked."at"))::int AS "count"
      FROM asked`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}
