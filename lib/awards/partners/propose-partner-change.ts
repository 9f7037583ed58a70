import 'server-only';
import { judgePartner } from '@/lib/applications/joint/judge-partner';
import { heldPart, partnerNamed } from '@/lib/applications/joint/load';
import { jointPartPolicy } from '@/lib/applications/joint/policy';
import { overLimit } from '@/lib/applications/joint/problems-with-partners';
import { problemsInAdding } from '@/lib/applications/joint/rules';
import type { ApplicationSubject } from '@/lib/applications/load';
import { isSigner } from '@/lib/applications/signing-off/policy';
import type { Tx } from '@/lib/db/client';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { isPartMissing } from '@/lib/plans/form/joint-rule';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { openChange } from './lifecycle';
import { partsWithout, problemsBeforeChange, problemsInComing } from './rules';
import { proposePartnerChangeInput } from './schema';
import { tellOfProposal } from './tell';

/** As the agreement of an application. */
export const agreementKinds = ['pdf', 'jpg', 'png', 'docx'] as const;

/**
 * The lead of an awarded project asks to go on without a partner, or with another in its place, says why, and attaches the
 * agreement as all have signed it anew. Nothing changes until who comes in has confirmed and the office has agreed.
 */
export const proposePartnerChange = command({
  name: 'partnerChange.propose',
  input: proposePartnerChangeInput,
  alsoWrong: wrongFiles({ file: agreementKinds }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: (actor, { application }) => isSigner(actor, application),
  prepare: ({ input: { file } }) => receiveFile(file, { allow: agreementKinds }),
  async run({ subject: { application, ...part }, input, prepared, actor, tx, now }) {
    const { id: applicationId, cityId } = application;
    const open = await tx.partnerChange.count({ where: { applicationId, status: { in: [...openChange] } } });
    refuseIf(problemsBeforeChange(application, { part, open }));
    const { kind, reason, ...coming } = input;
    const newcomer = kind === 'replace' ? await toComeIn(tx, application, { part, coming, now }) : null;
    if (newcomer === null) refuseIf(await problemsInLeaving(tx, application, part));
    const file = await storeFile(tx, prepared, { actor, now });
    const { task, shareFen } = coming;
    const change = await tx.partnerChange.create({
      data: {
        cityId,
        applicationId,
        partId: part.id,
        status: newcomer === null ? 'READY' : 'ASKED',
        ...(newcomer !== null && { newcomerId: newcomer.id, task, shareFen }),
        reason,
        agreementFileId: file.id,
        proposedById: by(actor),
        proposedAt: now,
      },
    });
    await tellOfProposal(tx, { ...change, application, part, newcomer }, now);
    return change;
  },
  about: ({ result }) => came(result),
  trail: ({ input: { reason, task }, result: { applicationId, partId, newcomerId, shareFen, agreementFileId } }) => ({
    detail: { applicationId, partId, newcomerId, shareFen: String(shareFen), fileId: agreementFileId },
    said: { reason, task },
  }),
});

type Leaving = { id: string };
type Coming = { part: Leaving; coming: Parameters<typeof problemsInComing>[0]; now: Date };

/** The organisation that is to come in. @throws Refusal 'refused' for whoever could not be asked to apply with it either */
async function toComeIn(tx: Tx, application: ApplicationSubject, { part, coming, now }: Coming) {
  const { organisationId: leadId, round, totalFen, jointParts } = application;
  refuseIf(problemsInComing(coming, { totalFen, others: partsWithout(application, part) }));
  const partner = await partnerNamed(tx, coming.partner, application);
  // Who leaves makes room, and cannot come back in its own place.
  const left = jointParts.find(({ id }) => id === part.id);
  const others = partsWithout(application, part);
  refuseIf([
    ...problemIf(partner !== null && partner.id === left?.organisationId, {
      code: 'applications.problems.partnerThere',
      field: 'partner',
    }),
    ...problemsInAdding(partner, { joint: round.terms.joint, leadId, parts: others }),
  ]);
  const newcomer = found(partner, 'the partner');
  const barred = judgePartner(newcomer, round.terms, shanghaiDay(now)).some(({ met }) => !met);
  const over = await overLimit(tx, application, [newcomer]);
  const named = (code: 'partnerBarred' | 'partnerLimit'): Problem => ({
    code: `applications.problems.${code}`,
    field: 'partner',
    values: { partner: newcomer.name },
  });
  refuseIf([...problemIf(barred, named('partnerBarred')), ...problemIf(over.length > 0, named('partnerLimit'))]);
  return newcomer;
}

/** A round that demands a partner does so of who is left as well. */
async function problemsInLeaving(tx: Tx, application: ApplicationSubject, part: Leaving): Promise<Problem[]> {
  const { sections } = await formOfSheet(tx, application);
  const kinds = partsWithout(application, part).map(({ organisation }) => organisation.type);
  return problemIf(isPartMissing(application.round.terms.joint, sections, kinds), {
    code: 'applications.problems.partnerMissing',
  });
}
