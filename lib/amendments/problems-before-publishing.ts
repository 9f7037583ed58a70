import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { formDifference } from '@/lib/forms/builder/form-difference';
import type { Problem } from '@/lib/kernel/refusal';
import { problemsBeforePublishing as problemsInRound } from '@/lib/rounds/publishing/problems-before-publishing';
import { roundSettings } from '@/lib/rounds/settings/settings';
import type { AmendmentSubject } from './load';
import { problemsWithDifference, problemsWithPhase, problemsWithReason, problemsWithTimeLeft } from './rules';
import { versionsOf } from './versions-of';

/** Everything that keeps an amendment from being proposed or published now; the form is judged as before a first publication. */
export async function problemsBeforePublishing(
  tx: Tx,
  amendment: AmendmentSubject,
  { reason, now }: { reason: string; now: Date },
): Promise<Problem[]> {
  const { before, after } = await versionsOf(tx, amendment);
  const changes = formDifference(before, after);
  return [
    ...problemsWithPhase(amendment.round, now),
    ...problemsWithReason(reason),
    ...problemsWithDifference(changes),
    ...problemsWithTimeLeft(changes, amendment.round, { now, imported: await importedYears(tx) }),
    ...(await problemsInForm(tx, amendment, { after, now })),
  ];
}

async function problemsInForm(
  tx: Tx,
  { roundId, form }: AmendmentSubject,
  { after, now }: { after: { rules: Awaited<ReturnType<typeof versionsOf>>['after']['rules'] }; now: Date },
): Promise<Problem[]> {
  const settings = await roundSettings(tx, { roundId });
  if (settings === null) return [];
  const amended = { ...settings, form, terms: { ...settings.terms, formRules: [...after.rules] } };
  return problemsInRound(amended, now)
    .filter(({ part }) => part === 'form')
    .map(({ part: _part, field: _field, ...problem }) => problem);
}
