import 'server-only';
import type { Tx } from '@/lib/db/client';
import { foldSigns } from '@/lib/experts/linking/signs';
import { withoutVain } from '../still-to-review';

type OfStage = { id: string; apartSameEmployer: boolean };
type Member = { id: string; employer: string };

/**
 * The members of a panel of whom at most one reads the same application: pairs that the office named, and colleagues where
 * the stage says so. Members who have left the panel are in no set.
 */
export async function apartSets(tx: Tx, stage: OfStage, members: readonly Member[]): Promise<string[][]> {
  const ids = members.map(({ id }) => id).sort();
  const pairs = await tx.apartPair.findMany({
    where: { stageId: stage.id, firstId: { in: ids }, secondId: { in: ids } },
    orderBy: [{ firstId: 'asc' }, { secondId: 'asc' }],
    select: { firstId: true, secondId: true },
  });
  const colleagues = stage.apartSameEmployer
    ? [...Map.groupBy(members, ({ employer }) => foldSigns(employer))]
        .filter(([employer, of]) => employer !== '' && of.length > 1)
        .map(([, of]) => of.map(({ id }) => id).sort())
    : [];
  return [...pairs.map(({ firstId, secondId }) => [firstId, secondId]), ...colleagues.sort()];
}

export async function apartSetsOfStage(tx: Tx, stage: OfStage): Promise<string[][]> {
  const members = await tx.panelMember.findMany({
    where: { stageId: stage.id },
    select: { expert: { select: { id: true, employer: true } } },
  });
  return apartSets(
    tx,
    stage,
    members.map(({ expert }) => expert),
  );
}

type Pair = { applicationId: string; expertId: string };

/** Whether somebody reads the application already beside whom this expert must not. */
export async function isReadBeside(tx: Tx, stage: OfStage, { applicationId, expertId }: Pair): Promise<boolean> {
  const sets = (await apartSetsOfStage(tx, stage)).filter((some) => some.includes(expertId));
  const others = sets.flat().filter((each) => each !== expertId);
  if (others.length === 0) return false;
  const beside = await tx.reviewAssignment.count({
    where: {
      stageId: stage.id,
      applicationId,
      expertId: { in: others },
      status: { notIn: ['REMOVED', 'RECUSED'] },
      ...withoutVain,
    },
  });
  return beside > 0;
}
