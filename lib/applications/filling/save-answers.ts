import 'server-only';
import { z } from 'zod';
import { knownKeys } from '@/lib/forms/definition/definition';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { seededHash } from '@/lib/kernel/seeded-hash';
import { id } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { factsFromAnswers } from './facts-from-answers';
import { problemsAfterSaving } from './problems-after-saving';
import { writeAnswers } from './write-answers';

const fieldKey = z.string().max(40);

const input = z.object({
  applicationId: id(),
  /** What was typed, by field key: as a form sends it (`parseAnswer`). Fields left out stay as they are. */
  answers: z.record(fieldKey, z.unknown(), { message: 'kernel.problems.invalidValue' }).default({}),
  /** The version each answer had when it was shown; 0 when there was none. A field without one is written whatever is there. */
  versions: z.record(fieldKey, z.coerce.number().int().min(0), { message: 'kernel.problems.invalidValue' }).default({}),
});

/**
 * Saves answers field by field; autosave sends one, a form without JavaScript a whole section, all or none of them.
 * @throws Refusal 'conflict' with the fields that somebody else has changed meanwhile, 'refused' with what cannot be stored
 */
export const saveAnswers = command({
  name: 'application.saveAnswers',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { answers, versions }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const written = await writeAnswers(tx, application, { answers, versions, personId: by(actor), now });
    const known: string[] = Object.values(knownKeys);
    const changed = written.changed.map(({ field }) => field.key);
    const touchesFacts = changed.some((key) => known.includes(key));
    if (changed.length > 0) {
      const facts = touchesFacts ? await factsFromAnswers(tx, application.roundId, written.answers) : {};
      await tx.application.update({ where: { id: application.id }, data: { ...facts, updatedAt: now } });
    }
    const problems = problemsAfterSaving(written.changed, application.round.terms);
    return {
      id: application.id,
      cityId: application.cityId,
      changed,
      versions: written.versions,
      problems,
      savedAt: now,
    };
  },
  about: ({ result }) => on(result),
  trail: ({ subject, result: { changed } }) =>
    changed.length === 0
      ? null
      : {
          detail: { fields: changed },
          coalesce: `${subject.id}|${seededHash(changed.join()).toString(36)}`,
        },
});
