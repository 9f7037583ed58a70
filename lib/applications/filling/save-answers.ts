import 'server-only';
import { z } from 'zod';
import { toAnswers } from '@/lib/forms/answers/answer-value';
import { knownKeys } from '@/lib/forms/definition/definition';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { seededHash } from '@/lib/kernel/seeded-hash';
import { id, version } from '@/lib/kernel/text';
import type { Granted } from '@/lib/plans/terms/grant-range';
import { type CellRow, cellsIfHeld } from '@/lib/sheets/put-cells';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { type ApplicationToFill, applicationToFill } from './application-to-fill';
import { factsFromAnswers } from './facts-from-answers';
import { mergeAnswers } from './merge-answers';
import { problemsAfterSaving } from './problems-after-saving';
import { touchedApplication } from './touched-application';

const fieldKey = z.string().max(40);

const input = z.object({
  applicationId: id(),
  /** What was typed, by field key: as a form sends it (`parseAnswer`). Fields left out stay as they are. */
  answers: z.record(fieldKey, z.unknown(), { message: 'kernel.problems.invalidValue' }).default({}),
  /** The version each answer had when it was shown; 0 when there was none. A field without one is written whatever is there. */
  versions: z.record(fieldKey, version(), { message: 'kernel.problems.invalidValue' }).default({}),
  /** What can be read of a grid is stored without the cells that cannot, which are answered as `unread`; left out they refuse it all. */
  partly: z.boolean().default(false),
});

/**
 * Saves answers field by field, in one statement; autosave sends one, a form without JavaScript a whole section, all or none of them.
 * @throws Refusal 'conflict' with the fields that somebody else has changed meanwhile, 'refused' with what cannot be stored
 */
export const saveAnswers = command({
  name: 'application.saveAnswers',
  input,
  subject: applicationToFill,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { answers, versions: seen, partly }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const sent = { answers, versions: seen, partly, personId: by(actor), now };
    const { changed, put, versions, unread } = await mergeAnswers(tx, application, sent);
    return {
      id: application.id,
      cityId: application.cityId,
      changed: changed.map(({ field }) => field.key),
      put,
      versions,
      unread,
      problems: problemsAfterSaving(changed, application.round, grantedAfter(application, put)),
      savedAt: now,
    };
  },
  inOne: ({ subject: application, result: { put }, now }) =>
    put.length === 0 ? null : cellsIfHeld(touchedApplication(application, put, now), put),
  about: ({ result }) => on(result),
  trail: ({ subject, result: { changed } }) => ({
    detail: { fields: changed },
    coalesce: `${subject.id}|${seededHash(changed.join()).toString(36)}`,
  }),
});

/** What of the application bears on its grant, with a category that is being saved beside the budget. */
function grantedAfter({ categoryCode, topicFen }: ApplicationToFill, put: readonly CellRow[]): Granted {
  const isChanged = put.some(({ key }) => key === knownKeys.category);
  return { topicFen, categoryCode: isChanged ? factsFromAnswers(toAnswers(put)).categoryCode : categoryCode };
}
