import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { type Asked, type Query, readAsked } from '@/lib/lists/asked';
import { fileOfBatches } from '@/lib/lists/file-of';
import { rankedPage, turnOf } from '@/lib/lists/ranked';
import { type EntryRow, finalList, progressList, resultList } from './entry-list';
import { type SeenStage, seenStage, stageAddress } from './seen-stage';
import { type EntryOrder, stageEntries } from './stage-entries';

type AskedList = Asked<typeof progressList>;

/** What of a stage there is to be listed now. */
export const listOfStage = ({ status, isLast }: Pick<SeenStage, 'status' | 'isLast'>) =>
  status !== 'CLOSED' ? progressList : isLast ? finalList : resultList;

/** One page of the applications of a stage. */
export async function stageEntryPage(db: Tx, stage: SeenStage, asked: AskedList) {
  const turn = turnOf(asked);
  const { rows, total } = await stageEntries(db, stage, { ...asked.filters, ...inOrder(asked), ...turn });
  return rankedPage(rows.map(withId), { ...turn, total });
}

/** The same applications as a file; `of` in the address is the round and the stage, with a dot between. */
export const stageEntriesFile = query({
  name: 'stage.entriesFile',
  input: z.looseObject({ of: z.string() }),
  subject: openedStage,
  async run({ db, subject: stage, input, now }) {
    const asked = readAsked(progressList, input as Query);
    const list = listOfStage(stage);
    const { total } = await stageEntries(db, stage, { ...asked.filters, take: 0, skip: 0 });
    return fileOfBatches(
      list as typeof progressList,
      { total, batches: () => batches(db, stage, asked) },
      {
        at: { now },
        about: [{ aboutId: stage.id, cityId: stage.round.cityId }],
        of: `${stage.round.title} ${stage.name}`,
      },
    );
  },
});

const BATCH = 500;

/** A round's applications are few enough to count to any of them. */
async function* batches(db: Tx, stage: SeenStage, asked: AskedList): AsyncGenerator<EntryRow[]> {
  for (let skip = 0; ; skip += BATCH) {
    const { rows } = await stageEntries(db, stage, { ...asked.filters, ...inOrder(asked), take: BATCH, skip });
    if (rows.length > 0) yield rows.map(withId);
    if (rows.length < BATCH) return;
  }
}

const inOrder = ({ sort, order }: AskedList) => ({ sort: sort as EntryOrder, order });

const withId = <Line extends { applicationId: string }>(line: Line) => ({ ...line, id: line.applicationId });

async function openedStage(db: Tx, { of }: { of: string }, actor: Actor) {
  const [roundId, stageId] = of.split('.');
  const place = stageAddress.safeParse({ roundId, stageId });
  const stage = place.success ? await seenStage(db, place.data, actor) : null;
  return stage?.status === 'PLANNED' ? null : stage;
}
