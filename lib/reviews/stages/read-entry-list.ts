import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOfBatches } from '@/lib/lists/file-of';
import { rankedPage, turnOf } from '@/lib/lists/ranked';
import { type EntryRow, finalList, progressList, resultList } from './entry-list';
import { type StageDetail, stageDetail } from './stage-detail';
import { stageEntries } from './stage-entries';

type AskedList = Asked<typeof progressList>;

/** What of a stage there is to be listed now. */
export const listOfStage = ({ status, isLast }: Pick<StageDetail, 'status' | 'isLast'>) =>
  status !== 'CLOSED' ? progressList : isLast ? finalList : resultList;

/** One page of the applications of a stage. */
export async function stageEntryPage(stage: StageDetail, asked: AskedList) {
  const turn = turnOf(asked);
  const { rows, total } = await stageEntries(stage, { ...asked.filters, ...turn });
  return rankedPage(rows.map(withId), { ...turn, total });
}

/** The same applications as a file; `of` in the address is the round and the stage, with a dot between. */
export async function stageEntriesFile({ actor, query, now }: FileAsk) {
  const stage = await stageOf(actor, typeof query['of'] === 'string' ? query['of'] : '');
  if (stage === null || stage.status === 'PLANNED') return null;
  const asked = readAsked(progressList, query);
  const list = listOfStage(stage);
  const { total } = await stageEntries(stage, { ...asked.filters, take: 0, skip: 0 });
  return fileOfBatches(
    list as typeof progressList,
    { total, batches: () => batches(stage, asked) },
    {
      at: { now },
      about: [{ aboutId: stage.id, cityId: stage.round.cityId }],
      of: `${stage.round.title} ${stage.name}`,
    },
  );
}

const BATCH = 500;

/** A round's applications are few enough to count to any of them. */
async function* batches(stage: StageDetail, asked: AskedList): AsyncGenerator<EntryRow[]> {
  for (let skip = 0; ; skip += BATCH) {
    const { rows } = await stageEntries(stage, { ...asked.filters, take: BATCH, skip });
    if (rows.length > 0) yield rows.map(withId);
    if (rows.length < BATCH) return;
  }
}

const withId = <Line extends { applicationId: string }>(line: Line) => ({ ...line, id: line.applicationId });

async function stageOf(actor: Actor, place: string): Promise<StageDetail | null> {
  const [roundId = '', stageId = ''] = place.split('.');
  return stageDetail(actor, { roundId, stageId });
}
