import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { DemandSource } from '@/lib/db/generated/enums';
import type { FileKind } from '@/lib/files/kinds';
import { type ReceivedFile, receiveFile, storeFile } from '@/lib/files/store-file';
import { refuseWrongFiles, wrongFiles } from '@/lib/files/wrong-files';
import { type Actor, by as whoever } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { newId } from '@/lib/kernel/new-id';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { bigramsOf } from '@/lib/lists/bigrams';
import { giveRunningNumber } from '@/lib/regions/give-running-number';
import { blindIndex } from '@/lib/vault/blind-index';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { questionsOf } from '../calls/further-questions';
import type { DemandCallSubject } from '../load';
import { isTakingDemands } from '../rules';
import type { DemandFacts } from '../schema';
import { verifyDueAt } from '../verification/verify-due';
import { readFurtherAnswers } from './further-answers';
import { newSheet, replaceAnswers } from './keep-answers';

type Call = Pick<
  DemandCallSubject,
  'id' | 'cityId' | 'status' | 'opensAt' | 'closesAt' | 'verifyDays' | 'region' | 'categories' | 'form'
>;
type By = { actor: Actor; now: Date; receivedAt: Date };
type Raised = {
  source: DemandSource;
  sourceKind?: string;
  submitterName: string;
  submitterPhone: string;
  submitterPersonId: string | null;
  organisationId: string | null;
  enteredById: string | null;
};

type Writing = {
  call: Call;
  facts: Omit<DemandFacts, 'photos'>;
  raised: Raised;
  photos: ReceivedPhoto[];
  more?: Problem[];
};
export type ReceivedPhoto = { file: ReceivedFile; alt: string };

const PHOTO_KINDS: readonly FileKind[] = ['jpg', 'png'];

/** What is wrong with the pictures of a demand that is not valid otherwise. */
export const wrongPhotos = wrongFiles({ 'photos.*.file': PHOTO_KINDS });

/** Takes in the pictures of a demand before the transaction that writes it; wrong ones are told with what is wrong `beside`. */
export async function receivePhotos(
  photos: DemandFacts['photos'],
  beside: readonly Problem[] = [],
): Promise<ReceivedPhoto[]> {
  const wanted = photos.map(({ file, alt }, index) => ({
    file,
    alt,
    allow: PHOTO_KINDS,
    field: `photos.${index}.file`,
  }));
  await refuseWrongFiles(wanted, beside);
  const received: ReceivedPhoto[] = [];
  for (const { file, alt, ...kind } of wanted) received.push({ file: await receiveFile(file, kind), alt });
  return received;
}

/**
 * Writes a demand that has arrived. When it arrived decides, whatever the sender's clock says.
 * @throws Refusal 'refused' outside the window, for a place outside the call's region or a category of another call.
 */
export async function writeDemand(tx: Tx, { call, facts, raised, photos, more = [] }: Writing, by: By) {
  const { now, receivedAt } = by;
  refuseIf(isTakingDemands(call, receivedAt) ? [] : [{ code: 'demands.problems.notTaking' }]);
  const { answers: sent, ...columns } = facts;
  const { answers, problems } = readFurtherAnswers(questionsOf(call.form), sent);
  refuseIf([...(await problemsInPlace(tx, { call, ...facts }, now)), ...problems, ...more]);
  const demandId = newId();
  const demand = await tx.demand.create({
    data: {
      id: demandId,
      ...columns,
      ...raised,
      submitterPhone: await seal(tx, placeIn('Demand.submitterPhone', demandId), raised.submitterPhone),
      submitterPhoneIndex: await blindIndex(tx, 'phone', raised.submitterPhone),
      cityId: call.cityId,
      callId: call.id,
      sheetId: await newSheet(tx, {
        formId: call.form?.id ?? null,
        questions: questionsOf(call.form),
        cityId: call.cityId,
        answers,
        by: whoever(by.actor),
        now,
      }),
      number: await giveRunningNumber(tx, 'XQ', { region: call.region, at: receivedAt }),
      bigrams: bigramsOf(`${facts.title}\n${facts.problem}`),
      receivedAt,
      verifyDueAt: verifyDueAt(receivedAt, call.verifyDays, await importedYears(tx)),
    },
  });
  await addPhotos(tx, { demandId: demand.id, photos }, by);
  return writtenDemand(tx, demand.id);
}

/** What whoever sent a demand hears of it, also at a second press of the button. */
export async function writtenDemand(tx: Tx, id: string) {
  const select = { id: true, status: true, cityId: true, number: true, callId: true, title: true };
  return found(await tx.demand.findUnique({ where: { id }, select }), 'a demand just written');
}

/** What a corrected demand changes; its number stays, the verification clock begins anew. */
export async function rewrittenDemand(
  tx: Tx,
  { call, facts, sheetId, more }: Pick<Writing, 'call' | 'facts'> & { sheetId: string | null; more: Problem[] },
  { actor, now, receivedAt }: By,
) {
  const { answers: sent, ...columns } = facts;
  const questions = questionsOf(call.form);
  const { answers, problems } = readFurtherAnswers(questions, sent);
  refuseIf([...(await problemsInPlace(tx, { call, ...facts }, now)), ...problems, ...more]);
  if (sheetId !== null) await replaceAnswers(tx, sheetId, { questions, answers, by: whoever(actor), now });
  return {
    ...columns,
    bigrams: bigramsOf(`${facts.title}\n${facts.problem}`),
    verifyDueAt: verifyDueAt(receivedAt, call.verifyDays, await importedYears(tx)),
  };
}

export async function addPhotos(
  tx: Tx,
  { demandId, photos }: { demandId: string; photos: readonly ReceivedPhoto[] },
  { actor, now }: By,
): Promise<void> {
  const first = await tx.demandPhoto.count({ where: { demandId } });
  for (const [index, { file, alt }] of photos.entries()) {
    const { id: fileId } = await storeFile(tx, file, { actor, now });
    await tx.demandPhoto.create({ data: { demandId, fileId, alt, position: first + index } });
  }
}

async function problemsInPlace(
  tx: Tx,
  { call, regionId, categoryId }: { call: Call } & Pick<DemandFacts, 'regionId' | 'categoryId'>,
  now: Date,
): Promise<Problem[]> {
  const region = await tx.region.findUnique({ where: { id: regionId }, select: { path: true, validTo: true } });
  const isOver = region !== null && region.validTo !== null && region.validTo < shanghaiDay(now);
  return [
    ...problemIf(region === null || isOver || !region.path.startsWith(call.region.path), {
      code: 'demands.problems.regionOutside',
      field: 'regionId',
    }),
    ...problemIf(!call.categories.some(({ id }) => id === categoryId), {
      code: 'demands.problems.category',
      field: 'categoryId',
    }),
  ];
}
