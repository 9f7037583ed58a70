import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type AnswerValue, asJson } from '@/lib/forms/answers/answer-value';
import { carriedAnswer, mayLoseAnswers } from '@/lib/forms/answers/carried-answer';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import { type CellRow, putCells } from '@/lib/sheets/put-cells';
import { openCells, sealCells } from '@/lib/sheets/sealed-cells';
import { keptAsideKey } from './kept-aside';

type Form = { id: string; number: number; sections: unknown };
type Carrying = { sheetIds: readonly string[]; form: Form; personId: string; now: Date };

/**
 * Takes sheets of answers over to a newer version of their form. Nothing is lost: an answer of which not everything fits
 * the new form is kept aside as it was, under a name no field can have. The caller holds the locks of the applications.
 */
export async function carryAnswers(tx: Tx, { sheetIds, form, personId, now }: Carrying): Promise<void> {
  const sheets = { id: { in: [...sheetIds] }, formId: { not: form.id } };
  const olds = await tx.form.findMany({
    where: { sheets: { some: sheets } },
    select: { id: true, number: true, sections: true },
  });
  for (const old of olds) {
    const [before, after] = [fieldsOf(old), fieldsOf(form)];
    const [sealedBefore, sealedAfter] = [sensitivePaths(before.values()), sensitivePaths(after.values())];
    const isSealedElsewhere = (key: string): boolean => pathsOf(key, sealedBefore) !== pathsOf(key, sealedAfter);
    const atRisk = [...before.keys()].filter(
      (key) => mayLoseAnswers(before.get(key), after.get(key)) || isSealedElsewhere(key),
    );
    const stored = await tx.cell.findMany({ where: { sheet: { ...sheets, formId: old.id }, key: { in: atRisk } } });
    const { cells } = await openCells(tx, stored);
    const carriedOver = cells
      .filter(({ value }) => value !== null)
      .flatMap((cell): CellRow[] => {
        // Written by `parseAnswer` alone, which is what the shape rests on.
        const { value, lost } = carriedAnswer(before.get(cell.key), after.get(cell.key), cell.value as AnswerValue);
        const carried = { ...cell, version: cell.version + 1, updatedAt: now, updatedById: personId };
        const aside = { ...cell, key: keptAsideKey(cell.key, old.number) };
        return [{ ...carried, value: asJson(value) }, ...(lost ? [aside] : [])];
      });
    const aside = [...sealedBefore].map((path) => path.replace(/^[^.]+/, (key) => keptAsideKey(key, old.number)));
    await putCells(tx, await sealCells(tx, carriedOver, new Set([...sealedAfter, ...aside])));
  }
  await tx.sheet.updateMany({ where: sheets, data: { formId: form.id } });
}

/** What of one answer is sealed, as one word. */
const pathsOf = (key: string, paths: ReadonlySet<string>): string =>
  [...paths].filter((path) => path === key || path.startsWith(`${key}.`)).join();

function fieldsOf({ sections }: Form): Map<string, FormField> {
  return new Map(formSections.parse(sections).flatMap(({ fields }) => fields.map((field) => [field.key, field])));
}
