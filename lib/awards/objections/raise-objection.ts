import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { FileKind } from '@/lib/files/kinds';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { came } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { newId } from '@/lib/kernel/new-id';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { admitFiles, countAct } from '@/lib/people/throttle';
import { giveRunningNumber } from '@/lib/regions/give-running-number';
import { blindIndex } from '@/lib/vault/blind-index';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { noticeToHandle } from '../load';
import { takesObjections } from '../rules';
import { hasFile, raiseObjectionInput } from '../schema';
import { comparedContact } from './objection-rules';

type Input = z.output<typeof raiseObjectionInput>;

const SEAL_KINDS: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/** A public form without a puzzle: an address may send a few objections an hour. */
const HOURLY = {
  times: 5,
  windowMs: 3_600_000,
  problems: [{ code: 'awards.problems.tooManyObjections' }] satisfies Problem[],
};

async function noticeWithProject(tx: Tx, { roundId, applicationId }: Input) {
  const notice = await noticeToHandle(tx, { roundId });
  const application = await tx.application.findFirst({
    where: { id: applicationId, roundId, status: { in: ['IN_PUBLICITY', 'REVOKED', 'GIVEN_UP', 'AWARDED'] } },
  });
  return notice === null || application === null ? null : { ...notice, application };
}

/**
 * An objection to a publicised award, by anybody and without an account (PUB-03), while the notice runs: the moment the
 * request arrived decides. @throws Refusal 'invalid' without what the kind of objector must give, 'refused' outside the period, 'too-many'
 * from one address.
 */
export const raiseObjection = command({
  name: 'objection.raise',
  input: raiseObjectionInput,
  alsoWrong: wrongFiles({ seal: SEAL_KINDS }),
  async beforehand(tx, input, { now, ip }) {
    if (sealOf(input) !== null) await admitFiles(tx, { act: 'objection', ip, now }, HOURLY);
  },
  subject: noticeWithProject,
  allow: () => true,
  prepare: async ({ subject: notice, input, receivedAt }) => {
    refuseIf(problemsNow(notice, receivedAt));
    const stamp = sealOf(input);
    return stamp && receiveFile(stamp, { allow: SEAL_KINDS, field: 'seal' });
  },
  async run({ subject: notice, input, prepared, actor, tx, now, receivedAt, ip }) {
    refuseIf(problemsNow(notice, receivedAt));
    await countAct(tx, { act: 'objection', ip, now }, HOURLY);
    const { applicationId, objectorKind, text } = input;
    const isAnonymous = objectorKind === 'ANONYMOUS';
    const stamp = prepared === null ? null : await storeFile(tx, prepared, { actor, now });
    const id = newId();
    const objection = await tx.objection.create({
      data: {
        id,
        noticeId: notice.id,
        applicationId,
        objectorKind,
        // Whatever else an anonymous sender typed is not kept.
        objectorName: isAnonymous ? '' : input.objectorName,
        contact: isAnonymous ? '' : await seal(tx, placeIn('Objection.contact', id), input.contact),
        contactIndex: isAnonymous ? '' : await blindIndex(tx, 'contact', comparedContact(input.contact)),
        number: await giveRunningNumber(tx, 'YY', { region: notice.round.region, at: receivedAt }),
        sealFileId: stamp?.id ?? null,
        text,
        receivedAt,
      },
    });
    return raisedObjection(tx, objection.id);
  },
  once: { made: ({ id }) => id, again: raisedObjection },
  about: ({ result }) => came(result),
  trail: ({ subject }) => ({
    detail: { applicationId: subject.application.id },
  }),
});

/** What whoever raised an objection hears of it, also at a second press of the button. */
async function raisedObjection(tx: Tx, id: string) {
  const select = { status: true, notice: { select: { round: { select: { id: true, cityId: true } } } } };
  const { status, notice } = found(
    await tx.objection.findUnique({ where: { id }, select }),
    'an objection just raised',
  );
  return { id, status, cityId: notice.round.cityId, roundId: notice.round.id };
}

type Subject = NonNullable<Awaited<ReturnType<typeof noticeWithProject>>>;

function problemsNow(notice: Subject, receivedAt: Date): Problem[] {
  if (notice.status !== 'RUNNING' || !takesObjections(notice, receivedAt))
    return [{ code: 'awards.problems.noObjectionsNow' }];
  return notice.application.status === 'IN_PUBLICITY'
    ? []
    : [{ code: 'awards.problems.alreadyRevoked', field: 'applicationId' }];
}

/** An anonymous objector has none to show, whatever was sent along. */
const sealOf = ({ objectorKind, seal }: Input): File | null =>
  objectorKind !== 'ANONYMOUS' && hasFile(seal) ? seal : null;
