import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { pick } from '@/lib/kernel/pick';
import { query } from '@/lib/kernel/query';
import { asSeen, oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { questionsOf } from '../calls/further-questions';
import { demandLifecycle } from '../lifecycle';
import { answersOf, callInclude, demandInclude } from '../load';
import { demandPolicy } from '../policy';
import { isToMend, toMendStatuses } from '../rules';
import { isRaisedBy, raiserSeesDemand } from '../sees';
import { readableAnswers, typedAnswers, withoutNumbers } from './further-answers';
import { maskPersonalData } from './personal-data';

const demandAddress = z.object({ demandId: id() });
type DemandAddress = z.output<typeof demandAddress>;

/**
 * What whoever holds the address of a demand's receipt may read: where it stands, and what they wrote, without the numbers
 * in it. Once a demand is public its address is no secret any more: then only whoever is known to have raised it reads that.
 */
export const demandReceipt = query({
  name: 'demand.receipt',
  input: demandAddress,
  subject: demandOfReceipt,
  async run({ db, subject, actor }) {
    const { submitterPersonId, organisationId, publishedAt, version, _count, sheetId, sheet, photos, ...receipt } =
      subject;
    const { title, affected, affectedCount, problem, outcome, idea, ...facts } = receipt;
    const isKnown = isRaisedBy(actor, { submitterPersonId, organisationId });
    const read = isKnown ? (text: string) => text : maskPersonalData;
    const questions = questionsOf(sheet?.form ?? null);
    const further = async () => {
      const stored = await answersOf(db, sheetId);
      const said = isKnown ? stored : withoutNumbers(questions, stored);
      return readableAnswers(questions, said, { reader: isKnown ? 'keeper' : 'public', read });
    };
    return {
      ...facts,
      version,
      words:
        publishedAt === null || isKnown
          ? {
              title: read(title),
              affected: read(affected),
              affectedCount,
              problem: read(problem),
              outcome: read(outcome),
              idea: read(idea),
              further: await further(),
              /** Photos are shown to whoever is known; who has nothing but the address reads what is on them. */
              photos: photos.map(({ fileId, alt }) => ({ fileId: isKnown ? fileId : null, alt: read(alt) })),
            }
          : null,
      mayCorrect: isToMend(facts.status),
      mayTakeBack: demandLifecycle.may(facts.status, 'withdraw') && _count.merged === 0,
      /** Who is not known here proves the telephone number once more. */
      needsCode: !isKnown,
    };
  },
});

export type DemandReceipt = Awaited<ReturnType<typeof demandReceipt>>;

/** What of a demand is mended, and what says which it is. */
const shownToMend = [
  'id',
  'version',
  'callId',
  'number',
  'status',
  'regionId',
  'categoryId',
  'title',
  'affected',
  'affectedCount',
  'problem',
  'outcome',
  'idea',
  'photos',
] as const;

/** A demand sent back, or one nobody has looked at yet, for the form in which it is mended. Who raised it is never in it. */
export const demandToMend = query({
  name: 'demand.toMend',
  input: demandAddress,
  subject: demandStillOpen,
  async run({ db, subject: demand, actor }) {
    const needsCode = !demandPolicy.submit(actor, demand);
    const [questions, stored] = [questionsOf(demand.call.form), await answersOf(db, demand.sheetId)];
    return {
      ...pick(demand, shownToMend),
      body: demand.call.region.officeName,
      regionPath: demand.call.region.path,
      note: demand.verifications[0]?.note ?? '',
      /** Who is not known here proves the telephone number once more. */
      needsCode,
      answers: typedAnswers(questions, needsCode ? withoutNumbers(questions, stored) : stored),
    };
  },
});

/** What a person or their organisations have raised, newest first. */
export const myDemands = query({
  name: 'demand.mine',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    db.demand.findMany({
      where: raiserSeesDemand.where(actor),
      orderBy: { receivedAt: 'desc' },
      take: 100,
      select: {
        id: true,
        number: true,
        title: true,
        status: true,
        receivedAt: true,
        region: { select: { name: true } },
      },
    }),
});

/** Until a demand is public its address is as good as a key: ids cannot be guessed, and only the submitter was sent it. */
async function demandOfReceipt(db: Tx, { demandId }: DemandAddress) {
  const demand = await db.demand.findUnique({
    where: { id: demandId },
    select: {
      id: true,
      number: true,
      status: true,
      receivedAt: true,
      verifyDueAt: true,
      publishedAt: true,
      version: true,
      title: true,
      affected: true,
      affectedCount: true,
      problem: true,
      outcome: true,
      idea: true,
      submitterPersonId: true,
      organisationId: true,
      region: { select: { name: true } },
      category: { select: { name: true } },
      _count: { select: { merged: true } },
      call: {
        select: {
          id: true,
          title: true,
          contactName: true,
          contactPhone: true,
          region: { select: { officeName: true } },
        },
      },
      mergedInto: { select: { id: true, number: true, status: true } },
      sheetId: true,
      sheet: { select: { form: { select: { sections: true } } } },
      photos: { orderBy: { position: 'asc' }, select: { fileId: true, alt: true } },
    },
  });
  return demand === null ? null : asSeen<'demand by its address', typeof demand>(demand);
}

async function demandStillOpen(db: Tx, { demandId }: DemandAddress) {
  const demand = await db.demand.findFirst({
    where: { id: demandId, status: { in: [...toMendStatuses] } },
    include: {
      ...demandInclude,
      call: { include: callInclude },
      photos: { orderBy: { position: 'asc' }, select: { id: true, alt: true } },
      verifications: { where: { verdict: 'RETURNED' }, orderBy: { at: 'desc' }, take: 1, select: { note: true } },
    },
  });
  return demand === null ? null : asSeen<'demand by its address', typeof demand>(demand);
}
