import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { ImportedYear } from '@/lib/kernel/calendar';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { returnLetter } from '../letters';
import type { ApplicationSubject } from '../load';
import { moveApplication } from '../move-application';
import { correctionDueAt } from '../rules';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';
import { daysLeftAt } from './clock';
import { pointSaid } from './point-said';
import { checklistEntries, type Words } from './screening';
import type { Place } from './to-mend';

type Giving = {
  /** Points of the round's checklist; those that are not asked of this applicant say nothing to it. */
  unmet: readonly string[];
  /** What is to be mended of each of them. */
  words: Words;
  places: readonly Place[];
  note: string;
  sections: readonly FormSection[];
  imported: readonly ImportedYear[];
  actorId: string;
  now: Date;
};

/** Gives one application back with what is to be mended, until the end of its own day, and writes to its applicant. */
export async function giveBack(
  tx: Tx,
  application: ApplicationSubject,
  { unmet, words, places, note, sections, imported, actorId, now }: Giving,
) {
  const { round, organisation } = application;
  const screening = screeningOf(round.terms.screening, organisation);
  const dueAt = correctionDueAt(now, screening.correctionDays);
  const moved = await moveApplication(tx, application, {
    event: 'returnForCorrection',
    correctionDueAt: dueAt,
    screenDaysLeft: daysLeftAt(now, application.screenBy, imported),
    updatedAt: now,
  });
  await tx.screening.create({
    data: {
      applicationId: application.id,
      verdict: 'RETURNED',
      checklist: checklistEntries(screening, (key) => !unmet.includes(key), words),
      note,
      places: [...places],
      dueAt,
      actorId,
      at: now,
    },
  });
  const items = [
    ...screening.checklist
      .filter(({ key }) => unmet.includes(key))
      .map(({ key, label }) => pointSaid(label, words[key])),
    ...sections.flatMap(({ key, title }) =>
      places.filter(({ section }) => section === key).map((place) => `${title}：${place.note}`),
    ),
  ];
  const about = {
    organisationName: organisation.name,
    title: application.title,
    number: application.number ?? '',
    roundTitle: round.title,
  };
  await writeToApplicant(tx, application, {
    letter: returnLetter({ ...about, dueAt, items, note, address: applicationAddress(application.id) }),
    now,
  });
  return moved;
}
