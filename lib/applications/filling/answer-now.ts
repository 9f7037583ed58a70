import 'server-only';
import { z } from 'zod';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { cellNow } from '@/lib/sheets/cell-now';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { sheetOfOwn } from './sheet-of-own';

/** One answer as it is now, as its control shows it, and who wrote it when: what autosave shows when somebody was faster. */
export const answerNow = query({
  name: 'application.answer',
  input: z.object({ applicationId: id(), fieldKey: z.string() }),
  subject: sheetOfOwn,
  async run({ db, subject: { sheetId, sheet }, input: { fieldKey } }) {
    const form = await formOfSheet(db, { sheet });
    const fields = form.sections.flatMap((section) => section.fields);
    const field = fields.find(({ key }) => key === fieldKey);
    if (field === undefined) throw new Refusal('not-found');
    const { value, ...cell } = await cellNow(db, { sheetId, key: fieldKey });
    return { ...cell, value: rawAnswer(field, (value ?? undefined) as AnswerValue | undefined) };
  },
});
