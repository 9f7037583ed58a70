import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { inChargeOf } from '@/lib/regions/office-in-charge';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { claimLifecycle } from './lifecycle';
import { claimById } from './load';
import { claimPolicy } from './policy';
import { isHeard, problemsBeforeAnswer, problemsBeforeTransfer, settleDueAt } from './rules';
import { claimSees, papersSees } from './sees';

const address = z.object({ claimId: id() });

async function seenClaim(db: Tx, { claimId }: z.output<typeof address>, actor: Actor) {
  return claimSees.look(actor, await claimById(db, { claimId }));
}

/** A claim as this actor may see it: neither side is shown who the other is. */
export const claimDetail = query({
  name: 'organisationClaim.detail',
  input: address,
  subject: seenClaim,
  async run({ subject: claim, actor, now, db }) {
    const {
      id: claimId,
      cityId,
      status,
      reason,
      filedAt,
      answerUntil,
      answeredAt,
      decision,
      settledAt,
      erasedAt,
      version,
    } = claim;
    const { organisation, claimant } = claim;
    const seesPapers = claimPolicy.seePapers(actor, claim);
    const seesAnswer = claimPolicy.seeAnswer(actor, claim);
    if (seesPapers && actor.personId !== claim.claimantId)
      noteReading({ what: 'contact', actor, now, id: claimId, cityId });
    const moves = openMoves(claimLifecycle, claimPolicy, { actor, subject: claim });
    return {
      id: claimId,
      status,
      reason,
      filedAt,
      answerUntil,
      answeredAt,
      answer: claimPolicy.answer(actor, claim) || seesAnswer ? claim.answer : null,
      decision,
      settledAt,
      erasedAt,
      version,
      /** Those in the organisation have answered, or their time is over. */
      isHeard: isHeard(claim, now),
      settleDueAt: settleDueAt(claim),
      inCharge: inChargeOf(organisation.region, actor),
      organisation: { id: organisation.id, name: organisation.name, uscc: organisation.uscc ?? '' },
      /** As it stands in the register, for whoever holds the papers against it. */
      registered: seesAnswer
        ? {
            regionName: organisation.region.name,
            registrar: organisation.registrar,
            legalRepresentative: organisation.legalRepresentative,
            certificateFile: organisation.certificateFile,
          }
        : null,
      claimant: seesPapers ? { name: claimant.name, email: claimant.email } : null,
      papers: seesPapers ? [claim.certificateFile, claim.authorisationFile] : [],
      trail: seesAnswer ? await trailLinesOf(db, 'organisationClaim', claim) : [],
      mayTransfer: moves.includes('transfer') && problemsBeforeTransfer(claim, now).length === 0,
      mayAnswer: moves.includes('answer') && problemsBeforeAnswer(claim, now).length === 0,
      moves,
    };
  },
});

export type ClaimDetail = Awaited<ReturnType<typeof claimDetail>>;

/** What a person has claimed, newest first. */
export const myClaims = query({
  name: 'organisationClaim.mine',
  input: z.object({}),
  subject: oneself,
  run: async ({ db, actor }) =>
    actor.personId === null
      ? []
      : db.organisationClaim.findMany({
          where: { claimantId: actor.personId },
          orderBy: { filedAt: 'desc' },
          select: { id: true, status: true, filedAt: true, organisation: { select: { name: true } } },
        }),
});

async function claimWithPaper(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const claim = await db.organisationClaim.findFirst({
    where: {
      AND: [papersSees.where(actor), { OR: [{ certificateFileId: fileId }, { authorisationFileId: fileId }] }],
    },
    include: { organisation: { select: { region: { select: { path: true } } } } },
  });
  return papersSees.look(actor, claim);
}

/** A paper of a claim, for the claimant and the office. */
export const claimFile = query({
  name: 'organisationClaim.file',
  input: z.object({ fileId: id() }),
  subject: claimWithPaper,
  async run({ db, subject: { cityId }, input: { fileId }, actor, now }) {
    noteReading({ what: 'file', actor, now, id: fileId, cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});
