import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { placeIn } from '@/lib/vault/places';
import { open, seal } from '@/lib/vault/seal';
import { PAPER_KINDS } from '../codes/certificate';
import { organisationById } from '../load';
import { organisationPolicy } from '../policy';
import { kindOf } from './fact-kinds';
import { problemsInFact, statedFact } from './schema';

/**
 * Puts a fact into the organisation's passport, or a newer version in the place of one. What was stated before stays in its
 * history. @throws Refusal 'refused' with everything its kind asks; 'conflict' when it was stated anew meanwhile
 */
export const statePassportFact = command({
  name: 'organisation.statePassportFact',
  input: statedFact,
  alsoWrong: wrongFiles({ file: PAPER_KINDS }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.keepPassport,
  prepare: async ({ input: { file } }) =>
    file === null ? null : receiveFile(file, { allow: PAPER_KINDS, field: 'file' }),
  async run({ subject: organisation, input, prepared: file, actor, tx, now }) {
    refuseIf(organisation.status === 'REFUSED' ? [{ code: 'organisations.problems.refusedAlready' }] : []);
    const before = await versionBefore(tx, organisation.id, input);
    const typed = input.number === '' && before !== null ? await numberOf(tx, before) : input.number;
    const { parts } = kindOf(input.kind);
    const has = (part: (typeof parts)[number]): boolean => parts.includes(part);
    const said = {
      kind: input.kind,
      title: input.title,
      detail: has('detail') ? input.detail : '',
      from: has('from') ? input.from : null,
      to: has('to') ? input.to : null,
      amountFen: has('amount') ? input.amountFen : null,
      result: has('result') ? input.result : '',
    };
    const number = has('number') ? typed : '';
    const hasFile = has('file') && (file !== null || before?.fileId != null);
    refuseIf(problemsInFact({ ...said, number, hasFile }));
    const stored = has('file') && file !== null ? await storeFile(tx, file, { actor, now }) : null;
    const id = newId();
    await tx.passportFact.create({
      data: {
        ...said,
        id,
        organisationId: organisation.id,
        factId: before?.factId ?? id,
        ordinal: (before?.ordinal ?? 0) + 1,
        idNumber: await seal(tx, placeIn('PassportFact.idNumber', id), number),
        fileId: stored?.id ?? (hasFile ? (before?.fileId ?? null) : null),
        statedAt: now,
        statedById: by(actor),
      },
    });
    return { id: organisation.id, cityId: organisation.cityId, versionId: id, factId: before?.factId ?? id };
  },
  once: { made: ({ versionId }) => versionId, again: stated },
  about: ({ result }) => on(result),
  trail: ({ input: { kind, title }, result: { versionId, factId } }) => ({
    detail: { kind, versionId, factId },
    said: { title },
  }),
});

type Input = z.output<typeof statedFact>;

/** The newest version, which was the one on the page. Two who state one fact anew take their turn. */
async function versionBefore(tx: Tx, organisationId: string, { factId, ordinal, kind }: Input) {
  if (factId === null) return null;
  await takeTurn(tx, `passport:${factId}`);
  const before = await tx.passportFact.findFirst({
    where: { factId, organisationId, kind },
    orderBy: { ordinal: 'desc' },
  });
  if (before === null) throw new Refusal('not-found');
  if (before.ordinal !== ordinal || before.endedBecause !== '')
    throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
  return before;
}

const numberOf = (tx: Tx, { id, idNumber }: { id: string; idNumber: string }): Promise<string> =>
  open(tx, placeIn('PassportFact.idNumber', id), idNumber);

async function stated(tx: Tx, versionId: string) {
  const row = await tx.passportFact.findUnique({
    where: { id: versionId },
    select: { factId: true, organisation: { select: { id: true, cityId: true } } },
  });
  return row === null ? null : { ...row.organisation, versionId, factId: row.factId };
}
