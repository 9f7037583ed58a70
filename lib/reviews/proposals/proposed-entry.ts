import 'server-only';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { assignmentInputs } from '../assigning/assignment-inputs';
import { stagePolicy } from '../policy';
import { stagePanel } from '../stage-panel';
import { seenStage, stageAddress } from '../stages/seen-stage';
import { faultsIn, lackingIn } from './judge-readings';
import { readingsOf } from './load';
import { readersOf } from './proposal-detail';

export type ProposedEntryDetail = Awaited<ReturnType<typeof proposedEntry>>;

/**
 * One application of the open proposal, with everybody who may still be added.
 * @throws Refusal 'not-found' where no proposal is open, it is not in the stage, or the reader does not run the round
 */
export const proposedEntry = query({
  name: 'stage.proposedEntry',
  input: stageAddress.extend({ applicationId: id() }),
  subject: seenStage,
  async run({ db, subject: stage, input: { applicationId }, actor, now }) {
    const proposal = await db.assignmentProposal.findFirst({ where: { stageId: stage.id, status: 'PROPOSED' } });
    const application = await db.application.findFirst({
      where: { id: applicationId, entries: { some: { stageId: stage.id } } },
      select: { id: true, number: true, title: true, category: { select: { name: true } } },
    });
    if (proposal === null || application === null || !stagePolicy.assign(actor, stage)) throw new Refusal('not-found');
    const { problem } = await assignmentInputs(db, stage, now);
    const [readings, panel] = [await readingsOf(db, proposal.id), await stagePanel(db, stage, now)];
    const faults = faultsIn(problem, readings);
    const names = new Map(panel.map(({ expertId, name }) => [expertId, name]));
    const mayAdd = (expertId: string): boolean =>
      faultsIn(problem, [...readings, { applicationId, expertId }]).every(
        (fault) => fault.applicationId !== applicationId || fault.expertId !== expertId,
      );
    const loadOf = Map.groupBy([...problem.existing, ...readings], ({ expertId }) => expertId);
    return {
      stage,
      proposal: { id: proposal.id, version: proposal.version },
      application,
      lacking: lackingIn(problem, readings).find((each) => each.applicationId === applicationId) ?? null,
      readers: readersOf(problem, { readings, faults, applicationId }).map((reader) => ({
        ...reader,
        name: names.get(reader.expertId) ?? '',
      })),
      choices: panel
        .filter(({ expertId }) => mayAdd(expertId))
        .map(({ expertId, name, employer, kind, capacity }) => ({
          expertId,
          name,
          employer,
          kind,
          capacity,
          load: loadOf.get(expertId)?.length ?? 0,
        }))
        .sort((one, other) => one.load / one.capacity - other.load / other.capacity),
    };
  },
});
