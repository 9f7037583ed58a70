import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { query } from '@/lib/kernel/query';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { type PassportLine, passportLines } from '@/lib/organisations/passport/lines';
import { asStated, factsInForce, versionsRead } from '@/lib/organisations/passport/load';
import { standingsRead } from '@/lib/organisations/standings-of';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { ownApplication } from '../filling/own-application';
import { linesAtRisk, offersFor } from './offers';
import { kindsAsked } from './paper-asked';

/** What the passport of an application's organisation has for it: papers that answer its file questions, and what will not hold. */
export const papersForApplication = query({
  name: 'application.papers',
  input: z.object({ applicationId: id() }),
  subject: ownApplication,
  async run({ db, subject: application, now }) {
    const { sections } = await formOfSheet(db, application);
    const lines = await paperLines(db, application.organisationId, now);
    const attached = await db.attachment.findMany({
      where: { applicationId: application.id, removedAt: null },
      select: { fieldKey: true, fileId: true },
    });
    const { executionFrom: begins, terms } = application.round;
    return {
      offers: offersFor(sections, lines, attached),
      atRisk: linesAtRisk(lines, kindsAsked(sections, terms), begins),
      begins,
    };
  },
});

export type PapersFor = Awaited<ReturnType<typeof papersForApplication>>;

/** The lines of a passport, for what of them are papers: nothing in them that is sealed. */
export async function paperLines(tx: Tx, organisationId: string, now: Date): Promise<PassportLine[]> {
  const row = await tx.organisation.findUnique({
    where: { id: organisationId },
    include: { certificateFile: true, standings: standingsRead, passportFacts: versionsRead },
  });
  const holder = { ...found(row, 'the organisation'), bankAccountNumber: '', accountAgreedAt: null };
  const facts = factsInForce(holder.passportFacts).flatMap((version) => asStated(version, ''));
  return passportLines(holder, facts, shanghaiDay(now));
}
