import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { fieldKey, id, version } from '@/lib/kernel/text';
import { cellsIfHeld } from '@/lib/sheets/put-cells';
import { applicationToFill } from '../filling/application-to-fill';
import { mergeAnswers } from '../filling/merge-answers';
import { touchedApplication } from '../filling/touched-application';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { earlierValue } from './earlier-answers';

/**
 * Puts back what stood in an answer before, as one more version of it: what stands there now can be gone back to in turn.
 * @throws Refusal 'conflict' when somebody has written there since it was looked at, 'refused' where the form takes no answer of that kind any more
 */
export const restoreAnswer = command({
  name: 'application.restoreAnswer',
  input: z.object({
    applicationId: id(),
    fieldKey: fieldKey(),
    /** The one to go back to. */
    past: version(),
    /** The one that stood there when they were compared. */
    version: version(),
  }),
  subject: toRestore,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { fieldKey: key, past, version: seen }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const section = application.form.sections.find(({ fields }) => fields.some((each) => each.key === key));
    const field = section?.fields.find((each) => each.key === key);
    const value = await earlierValue(tx, application.sheetId, { key, version: past });
    if (section === undefined || field === undefined || value === undefined) throw new Refusal('not-found');
    const { put } = await mergeAnswers(tx, application, {
      answers: { [key]: rawAnswer(field, value) },
      versions: { [key]: seen },
      partly: false,
      personId: by(actor),
      now,
    });
    return { id: application.id, cityId: application.cityId, put, section: section.key, fieldKey: key, past };
  },
  inOne: ({ subject: application, result: { put }, now }) =>
    put.length === 0 ? null : cellsIfHeld(touchedApplication(application, put, now), put),
  about: ({ result }) => on(result),
  trail: ({ input }) => ({ detail: { fields: [input.fieldKey] } }),
});

function toRestore(tx: Tx, { applicationId, fieldKey }: { applicationId: string; fieldKey: string }) {
  return applicationToFill(tx, { applicationId, answers: { [fieldKey]: null } });
}
