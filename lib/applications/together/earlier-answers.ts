import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { type FormattedAnswer, formatAnswer } from '@/lib/forms/answers/format-answer';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { query } from '@/lib/kernel/query';
import { id, version } from '@/lib/kernel/text';
import { openCells } from '@/lib/sheets/sealed-cells';
import { type Stretch, wordDiff } from '@/lib/sheets/word-diff';
import { namesIn } from '../filling/filled-form';
import { asFilled, type OwnApplication, ownApplication } from '../filling/own-application';

/** So many, the newest first: further back nobody looks while a form is filled in. */
const MOST = 200;

export type EarlierAnswer = {
  key: string;
  version: number;
  label: string;
  section: Pick<FormSection, 'key' | 'title'>;
  writtenAt: Date;
  writerName: string;
  /** Who wrote something else there, and when. */
  replaced: { by: string; at: Date };
};

export type Comparison = EarlierAnswer & {
  /** What stood there then and what stands there now; a text beside them word by word. */
  then: FormattedAnswer;
  now: FormattedAnswer;
  words: Stretch[] | null;
  /** Names of what a budget is spent on. */
  budgetItems: Record<string, string>;
  /** The version that stands there now: going back replaces this one and no other. */
  seen: number;
};

/** What stood in the answers before: where one can go back to, and of the one that is asked for how it differs from now. */
export const earlierAnswers = query({
  name: 'application.earlierAnswers',
  input: z.object({ applicationId: id(), field: z.string().max(40).optional(), version: version().optional() }),
  subject: ownApplication,
  async run({ db, subject: application, input: { field: key, version: past }, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    const rows = await db.cellPast.findMany({
      where: { sheetId: application.sheetId },
      orderBy: [{ writtenAt: 'desc' }, { key: 'asc' }],
      take: MOST,
      select: { key: true, version: true, writtenAt: true, writtenBy: { select: { name: true } } },
    });
    const fields = fieldsOf(own);
    const written = rows.map(({ writtenBy, ...row }) => ({ ...row, writerName: writtenBy.name }));
    const standing = await standingNow(db, application.sheetId);
    const earlier = written.flatMap((row): EarlierAnswer[] => {
      const found = fields.get(row.key);
      // Between two that were kept one person wrote: whoever wrote the later one replaced the earlier.
      const later = written.findLast(({ key, version }) => key === row.key && version > row.version);
      const next = later ?? standing.get(row.key);
      return found === undefined || next === undefined
        ? []
        : [
            {
              ...row,
              replaced: { by: next.writerName, at: next.writtenAt },
              label: found.field.label,
              section: found.section,
            },
          ];
    });
    earlier.sort((a, b) => b.replaced.at.getTime() - a.replaced.at.getTime());
    const chosen = earlier.find((each) => each.key === key && each.version === past);
    return { own, earlier, comparison: chosen === undefined ? null : await compared(db, own, chosen) };
  },
});

async function standingNow(db: Tx, sheetId: string): Promise<Map<string, { writerName: string; writtenAt: Date }>> {
  const cells = await db.cell.findMany({
    where: { sheetId },
    select: { key: true, updatedAt: true, updatedBy: { select: { name: true } } },
  });
  return new Map(
    cells.map(({ key, updatedAt, updatedBy }) => [key, { writerName: updatedBy.name, writtenAt: updatedAt }]),
  );
}

function fieldsOf({ form }: OwnApplication): Map<string, { field: FormField; section: FormSection }> {
  return new Map(
    form.definition.flatMap((section) => section.fields.map((field) => [field.key, { field, section }] as const)),
  );
}

async function compared(db: Tx, own: OwnApplication, earlier: EarlierAnswer): Promise<Comparison> {
  const { application, form, reader } = own;
  const { field } = fieldsOf(own).get(earlier.key) ?? {};
  const past = await earlierValue(db, application.sheetId, earlier);
  // What only the earlier answer refers to has its name there too.
  const answers = past === undefined ? form.answers : { ...form.answers, earlier: past };
  const names = namesIn({ ...form, answers }, application.round.terms);
  const context = { names, profile: form.profile, files: form.files, reader };
  const read = (value: AnswerValue | undefined): FormattedAnswer =>
    field === undefined ? { kind: 'empty' } : formatAnswer(field, value, context);
  const [then, now] = [read(past), read(form.stored[earlier.key])];
  const isText = then.kind === 'text' && (now.kind === 'text' || now.kind === 'empty');
  return {
    ...earlier,
    then,
    now,
    words: isText ? wordDiff(then.text, now.kind === 'text' ? now.text : '') : null,
    budgetItems: names.budgetItems,
    seen: form.versions[earlier.key] ?? 0,
  };
}

/** What stood in a cell in that version; undefined where nothing was kept of it. */
export async function earlierValue(
  tx: Tx,
  sheetId: string,
  { key, version }: { key: string; version: number },
): Promise<AnswerValue | undefined> {
  const past = await tx.cellPast.findUnique({ where: { sheetId_key_version: { sheetId, key, version } } });
  if (past === null) return undefined;
  const [opened] = (await openCells(tx, [past])).cells;
  return (opened?.value ?? undefined) as AnswerValue | undefined;
}
