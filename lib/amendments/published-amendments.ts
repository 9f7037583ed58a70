import 'server-only';
import { keptAsideFields } from '@/lib/applications/filling/kept-aside';
import { db } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { FormChange } from '@/lib/forms/builder/form-difference';
import { formSections } from '@/lib/forms/definition/definition';
import { roundById } from '@/lib/rounds/load';
import { isAccepting, type RoundWindow } from '@/lib/rounds/rules';
import { differenceOf } from './versions-of';

/** An amendment in force, as everybody reads it. `ordinal` counts what was published, drafts that came to nothing do not. */
export type PublishedAmendment = {
  id: string;
  ordinal: number;
  publishedAt: Date;
  reason: string;
  changes: FormChange[];
};

/** A round's amendments in force, the first first; nothing of persons is in them. The caller has made sure that the round is public. */
export async function publishedAmendments(roundId: string): Promise<PublishedAmendment[]> {
  const rows = await publishedRows(roundId);
  return rows.map(({ id, ordinal, publishedAt, reason, changes }) => ({ id, ordinal, publishedAt, reason, changes }));
}

type Applying = {
  status: ApplicationStatus;
  sheetId: string;
  createdAt: Date;
  submittedAt: Date | null;
  round: RoundWindow & { id: string };
};
export type AmendmentOnApplication = PublishedAmendment & {
  /** Labels of the fields whose answers did not fit any more and were kept aside: still asked, or no longer. */
  toFillAnew: string[];
  noLongerAsked: string[];
};

/**
 * The amendments that came over an application since it was begun or last handed in, as long as something follows from
 * them: it can still be handed in, or withdrawn and begun anew.
 */
export async function amendmentsOn(
  { status, sheetId, createdAt, submittedAt, round }: Applying,
  now: Date,
): Promise<AmendmentOnApplication[]> {
  if (status !== 'RETURNED' && (!isAccepting(round, now) || !['DRAFT', 'SUBMITTED', 'ELIGIBLE'].includes(status)))
    return [];
  const since = status === 'DRAFT' ? createdAt : (submittedAt ?? createdAt);
  const rows = (await publishedRows(round.id)).filter(({ publishedAt }) => publishedAt > since);
  if (rows.length === 0) return [];
  const stored = await db.cell.findMany({
    where: { sheetId, key: { contains: '@' } },
    select: { key: true },
  });
  return rows.map(({ formBefore, ...amendment }) => {
    const keys = keptAsideFields(
      stored.map(({ key }) => key),
      formBefore.number,
    );
    const fields = formSections.parse(formBefore.sections).flatMap((section) => section.fields);
    const removed = amendment.changes.flatMap(({ thing, act, field }) =>
      thing === 'field' && act === 'removed' && field !== null ? [field.key] : [],
    );
    const labels = (isRemoved: boolean): string[] =>
      fields.filter(({ key }) => keys.includes(key) && removed.includes(key) === isRemoved).map(({ label }) => label);
    return { ...amendment, toFillAnew: labels(false), noLongerAsked: labels(true) };
  });
}

async function publishedRows(roundId: string) {
  const rows = await db.formAmendment.findMany({
    where: { roundId, status: 'PUBLISHED' },
    orderBy: { decidedAt: 'asc' },
    include: { formBefore: { select: { number: true, sections: true } } },
  });
  const round = rows.length === 0 ? null : await roundById(db, { roundId });
  if (round === null) return [];
  const shown = [];
  for (const [index, { id, reason, decidedAt, formBefore, ...row }] of rows.entries()) {
    if (decidedAt === null) continue;
    shown.push({
      id,
      reason,
      formBefore,
      ordinal: index + 1,
      publishedAt: decidedAt,
      changes: await differenceOf(db, { ...row, round }),
    });
  }
  return shown;
}
