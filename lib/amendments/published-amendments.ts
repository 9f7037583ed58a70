import 'server-only';
import { z } from 'zod';
import { keptAsideFields } from '@/lib/applications/filling/kept-aside';
import { memberSeesApplication } from '@/lib/applications/sees';
import type { Tx } from '@/lib/db/client';
import { type FormChange, formDifference } from '@/lib/forms/builder/form-difference';
import { formSections } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { formListsOf } from '@/lib/plans/form/form-references-of';
import { asSubject, type RoundSubject, roundInclude } from '@/lib/rounds/load';
import { publishedOnly } from '@/lib/rounds/published/published-round';
import { isAccepting } from '@/lib/rounds/rules';
import { roundAddress } from '@/lib/rounds/schema';
import { versionsIn } from './versions-of';

/** An amendment in force, as everybody reads it. `ordinal` counts what was published, drafts that came to nothing do not. */
export type PublishedAmendment = {
  id: string;
  ordinal: number;
  publishedAt: Date;
  reason: string;
  changes: FormChange[];
};

/** A round's amendments in force, the first first; nothing of persons is in them. */
export const publishedAmendments = query({
  name: 'amendment.published',
  input: roundAddress,
  subject: publishedOnly,
  async run({ db, subject: round }): Promise<PublishedAmendment[]> {
    const rows = await publishedRows(db, round);
    return rows.map(({ formBefore: _formBefore, ...amendment }) => amendment);
  },
});

export type AmendmentOnApplication = PublishedAmendment & {
  /** Labels of the fields whose answers did not fit any more and were kept aside: still asked, or no longer. */
  toFillAnew: string[];
  noLongerAsked: string[];
};

/**
 * The amendments that came over an application since it was begun or last handed in, as long as something follows from
 * them: it can still be handed in, or withdrawn and begun anew. For the people of its organisation.
 */
export const amendmentsOn = query({
  name: 'amendment.onApplication',
  input: z.object({ applicationId: id() }),
  subject: ownApplication,
  async run({ db, subject: application, now }): Promise<AmendmentOnApplication[]> {
    const { status, sheetId, createdAt, submittedAt } = application;
    const round = asSubject(application.round);
    if (status !== 'RETURNED' && (!isAccepting(round, now) || !FOLLOWED.includes(status))) return [];
    const since = status === 'DRAFT' ? createdAt : (submittedAt ?? createdAt);
    const rows = (await publishedRows(db, round)).filter(({ publishedAt }) => publishedAt > since);
    if (rows.length === 0) return [];
    const stored = await db.cell.findMany({ where: { sheetId, key: { contains: '@' } }, select: { key: true } });
    const storedKeys = stored.map(({ key }) => key);
    return rows.map(({ formBefore, ...amendment }) => ({
      ...amendment,
      ...labelsOf(amendment, formBefore, storedKeys),
    }));
  },
});

/** Where something still follows from an amendment while the round accepts. */
const FOLLOWED: readonly string[] = ['DRAFT', 'RECOMMENDING', 'SUBMITTED', 'ELIGIBLE'];

async function ownApplication(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      id: true,
      organisationId: true,
      status: true,
      sheetId: true,
      createdAt: true,
      submittedAt: true,
      round: { include: roundInclude },
    },
  });
  return memberSeesApplication.look(actor, application);
}

/** What of the answers under the form before was kept aside by an amendment. */
function labelsOf(
  { changes }: PublishedAmendment,
  formBefore: { number: number; sections: unknown },
  storedKeys: readonly string[],
): Pick<AmendmentOnApplication, 'toFillAnew' | 'noLongerAsked'> {
  const keys = keptAsideFields(storedKeys, formBefore.number);
  const fields = formSections.parse(formBefore.sections).flatMap((section) => section.fields);
  const removed = changes.flatMap(({ thing, act, field }) =>
    thing === 'field' && act === 'removed' && field !== null ? [field.key] : [],
  );
  const labels = (isRemoved: boolean): string[] =>
    fields.filter(({ key }) => keys.includes(key) && removed.includes(key) === isRemoved).map(({ label }) => label);
  return { toFillAnew: labels(false), noLongerAsked: labels(true) };
}

async function publishedRows(tx: Tx, round: RoundSubject) {
  const rows = await tx.formAmendment.findMany({
    where: { roundId: round.id, status: 'PUBLISHED' },
    orderBy: { decidedAt: 'asc' },
    include: { form: { select: { sections: true } }, formBefore: { select: { number: true, sections: true } } },
  });
  if (rows.length === 0) return [];
  const lists = await formListsOf(tx, round.plan);
  return rows.flatMap(({ decidedAt, ...row }, index) => {
    if (decidedAt === null) return [];
    const { before, after } = versionsIn(row, lists);
    const { id, reason, formBefore } = row;
    const changes = formDifference(before, after);
    return [{ id, reason, formBefore, ordinal: index + 1, publishedAt: decidedAt, changes }];
  });
}
