import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { enqueueChores } from '@/lib/jobs/enqueue';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { filledRows } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { flag, id, line, prose } from '@/lib/kernel/text';
import { membersAs } from '@/lib/organisations/tell-members';
import { hostOf } from '@/lib/organisations/ties/load';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import { countedFrom } from '@/lib/plans/terms/arrival';
import { checkCodeOf } from '@/lib/vault/check-code';
import { printSubmission } from '../alike/print-submissions';
import { problemsInLetter } from '../commitment/letter';
import { type AnsweredAdvice, adviceOn, answered, problemsInAdvice } from '../filling/advice';
import { factsFromAnswers } from '../filling/facts-from-answers';
import { filledForm } from '../filling/filled-form';
import { putPlaces } from '../filling/places';
import type { EligibilityResult } from '../gates/eligibility';
import { countedAtSubmission, eligibilityOf } from '../gates/load-eligibility';
import { kindsOfPartners } from '../joint/kinds-of-partners';
import { partnersJudged, problemsWithPartners, takeTurnsToApply } from '../joint/problems-with-partners';
import { settleLateEntry, shutOthers, usedAlong } from '../late/use-late-entry';
import { receiptLetter } from '../letters';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';
import { enterWay } from '../recommending/enter-way';
import { problemsBeforeSubmission } from '../rules';
import { clockFrom } from '../screening/clock';
import { tickedKeys } from '../screening/screening';
import { problemsInResubmission } from '../screening/to-mend';
import { whatToMend } from '../screening/what-to-mend';
import { hashOfNow } from '../signing-off/content-now';
import { confirmedHash, signOffWords } from '../signing-off/entries';
import { signOffLifecycle } from '../signing-off/lifecycle';
import { keepWord } from '../signing-off/move-sign-off';
import { isSigner } from '../signing-off/policy';
import { problemsInSignOff } from '../signing-off/rules';
import { signers } from '../signing-off/tell';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';
import { contentHash } from './content-hash';
import { documentOf } from './document-of';
import { giveNumber } from './give-number';
import { sealedDocument } from './sealed-document';
import type { SubmittedDocument } from './submitted-document';

const input = z.object({
  applicationId: id(),
  /** Which declared gates the organisation declares, as of now. */
  declared: tickedKeys,
  /** Its branch, team or service place in the round's region, where the round asks and nobody here knows. */
  activePlace: prose(limits.reason).default(''),
  /** That what was given back and was not mended is meant to be handed in as it was. */
  unchanged: flag(),
  /** What was mended, in the organisation's own words to the office; kept with what is handed in anew. */
  note: prose(limits.opinion).default(''),
  /** Why it is handed in although advisory rules say otherwise; the office reads it. */
  advice: filledRows(z.object({ message: line(200), reason: prose(limits.reason) }), ['reason']).default([]),
});

/**
 * Freezes the answers and hands them in. When the request arrived decides against the deadline, by its first byte or the
 * whole of it as the round states.
 * Pressing the button twice is one submission. @throws Refusal 'refused' with everything that is missing, field by field
 */
export const submitApplication = command({
  name: 'application.submit',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.submit,
  async run({
    subject: application,
    input: { declared, activePlace, unchanged, note, advice: reasons },
    actor,
    tx,
    now,
    receivedAt: begunAt,
  }) {
    if (isHandedIn(application)) return application;
    const { round, organisation } = application;
    const receivedAt = countedFrom(round.terms.arrival, { receivedAt: begunAt, now });
    await takeTurnsToApply(tx, application);
    const form = await filledForm(tx, application, receivedAt);
    const [signs, current] = [isSigner(actor, application), hashOfNow(application, form)];
    const eligibility = await eligibilityOf(tx, organisation, {
      round,
      now: receivedAt,
      except: application.id,
      notCounted: countedAtSubmission,
      declared,
      activePlace,
    });
    const advice = answered(
      adviceOn(demandsOf(round.terms, form.sections, kindsOfPartners(application)), form),
      reasons,
    );
    refuseIf([
      ...problemsBeforeSubmission(application, { form, eligibility, receivedAt }),
      ...problemsInLetter(application, form),
      ...(await problemsWithPartners(tx, { application, form }, receivedAt)),
      ...(signs
        ? []
        : problemsInSignOff(application, {
            confirmed: confirmedHash(await signOffWords(tx, application.id)),
            current,
          })),
      ...problemsInAdvice(advice),
      ...problemsInResubmission(await whatToMend(tx, application, form), unchanged),
    ]);

    const { categoryCode, placeIds, ...facts } = factsFromAnswers(form.answers);
    await putPlaces(tx, application.id, placeIds);
    const number = application.number ?? (await giveNumber(tx, round));
    const document = documentOf(application, form, number);
    const hash = contentHash(document);
    const said = application.status === 'RETURNED' ? note : '';
    // Whoever signs and hands it in themselves confirms by that.
    if (signs) await keepWord(tx, application.id, { act: 'CONFIRMED', actor, now, contentHash: current });
    const gates = [...eligibility, ...partnersJudged(application, receivedAt)];
    await freeze(tx, {
      application,
      document,
      hash,
      eligibility: gates,
      advice,
      note: said,
      receivedAt,
      personId: by(actor),
    });
    const late = await settleLateEntry(tx, application, { receivedAt, now });
    const way = await enterWay(tx, application, now);
    const submitted = await moveApplication(tx, application, {
      event: way.event,
      ...way.facts,
      ...(way.event === 'submit' ? clockFrom(application, { now, imported: await importedYears(tx) }) : {}),
      ...facts,
      ...late,
      categoryId: form.categories.find(({ code }) => code === categoryCode)?.id ?? null,
      number,
      contentHash: hash,
      adviceCount: advice.length,
      receivedAt,
      submittedAt: now,
      submittedById: actor.personId,
      correctionDueAt: null,
      takenBackAt: null,
      // Through whom a filed group hands it in, whatever becomes of the tie.
      hostId: organisation.type === 'FILED' ? ((await hostOf(tx, organisation.id))?.id ?? null) : null,
      signOffStatus: signOffLifecycle.move(application.signOffStatus, 'settle'),
      updatedAt: now,
    });
    await shutOthers(tx, submitted.lateEntryId);
    const about = { organisationName: organisation.name, title: submitted.title, number, roundTitle: round.title };
    const letter = receiptLetter({
      ...about,
      receivedAt,
      contentHash: hash,
      checkCode: await checkCodeOf(tx, { kind: 'receipt', number, contentHash: hash }),
      verify: fullAddress(paths.verify()),
      address: applicationAddress(application.id, '/receipt'),
    });
    // Who confirmed it hears that it was handed in.
    const colleagues = signs
      ? []
      : await membersAs(tx, { organisationId: organisation.id, roles: signers, except: by(actor) });
    await enqueueChores(tx, printSubmission, [{ key: application.id, payload: { applicationId: application.id } }]);
    await writeToApplicant(tx, { organisation, submittedById: actor.personId, colleagues }, { letter, now });
    return submitted;
  },
  about: ({ subject, result }) => [moved(subject, result), ...usedAlong(subject, result)],
  trail: ({ subject, result: { number, contentHash: hash, receivedAt } }) =>
    isHandedIn(subject)
      ? null
      : { detail: { number, contentHash: hash, receivedAt: receivedAt?.toISOString() ?? null } },
});

/** With the round's office, or on its way there. */
const isHandedIn = ({ status }: { status: ApplicationStatus }): boolean =>
  status === 'SUBMITTED' || status === 'RECOMMENDING';

type Freezing = {
  application: { id: string; sheetId: string };
  document: SubmittedDocument;
  hash: string;
  eligibility: EligibilityResult[];
  advice: AnsweredAdvice[];
  note: string;
  receivedAt: Date;
  personId: string;
};

async function freeze(
  tx: Tx,
  { application, document, hash, eligibility, advice, note, receivedAt, personId }: Freezing,
): Promise<void> {
  const ordinal = 1 + (await tx.submission.count({ where: { applicationId: application.id } }));
  const content = await sealedDocument(tx, { sheetId: application.sheetId, ordinal }, document);
  await tx.submission.create({
    data: {
      applicationId: application.id,
      ordinal,
      receivedAt,
      contentHash: hash,
      content,
      gates: eligibility,
      advice,
      note,
      actorId: personId,
    },
  });
}
