import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import { formById } from '@/lib/forms/form-by-id';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, prose, version } from '@/lib/kernel/text';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { carryAnswers } from '../filling/carry-answers';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { giveBack } from './give-back';
import { noted, pointWords, problemsBeforeScreening, problemsInReturn, tickedKeys } from './screening';

/**
 * `unmet` names the points of the round's checklist to be mended, `words` what is to be mended of each, `places` the sections of the form with what is to be
 * mended in each; one of these or the note must say what is wanted.
 */
const input = z.object({
  applicationId: id(),
  version: version(),
  unmet: tickedKeys,
  words: pointWords,
  places: noted,
  note: prose(limits.opinion).default(''),
});

/** Gives the application back until the end of the day that the round's rules set. */
export const returnApplicationForCorrection = command({
  name: 'application.returnForCorrection',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.returnForCorrection,
  async run({ subject: application, input: { version: seen, unmet, words, places, note }, actor, tx, now }) {
    const { round, organisation } = application;
    const screening = screeningOf(round.terms.screening, organisation);
    refuseIf(problemsBeforeScreening(application));
    // What was handed in before an amendment is corrected on the form that holds now.
    const form = found(await tx.form.findUnique({ where: { id: round.formId } }), 'the form of a round');
    const { sections } = await formById(tx, round.formId);
    refuseIf(problemsInReturn({ unmet, words, note, places }, { ...screening, sections }));
    await carryAnswers(tx, { sheetIds: [application.sheetId], form, personId: by(actor), now });
    return giveBack(
      tx,
      { ...application, version: seen },
      { unmet, words, places, note, sections, imported: await importedYears(tx), actorId: by(actor), now },
    );
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ detail: { dueAt: result.correctionDueAt?.toISOString() ?? '' } }),
});
