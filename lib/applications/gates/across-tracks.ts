import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { anyOf } from '@/lib/kernel/any-of';
import type { Terms } from '@/lib/plans/terms/terms';
import { roundById } from '@/lib/rounds/load';
import { appliedBy } from '../joint/parties';
import type { EligibilityResult } from './eligibility';

type Asked = {
  round: { id: string; mainRoundId: string | null; terms: Terms };
  organisationId: string;
  except: string | undefined;
  notCounted: readonly ApplicationStatus[];
};

/** The limit over all tracks of an edition, where its main round sets one: counted over the main round and every track. */
export async function judgeTracks(
  tx: Tx,
  { round, organisationId, except, notCounted }: Asked,
): Promise<EligibilityResult[]> {
  const editionId = round.mainRoundId ?? round.id;
  const limit = (await rulesOfEdition(tx, round))?.maxAcrossTracks ?? null;
  if (limit === null) return [];
  const count = await tx.application.count({
    where: {
      ...appliedBy(organisationId, round.terms.joint),
      status: { notIn: [...notCounted] },
      round: anyOf([{ id: editionId }, { mainRoundId: editionId }]),
      ...(except === undefined ? {} : { id: { not: except } }),
    },
  });
  const met = count < limit;
  return [
    {
      kind: 'maxAcrossTracks',
      key: 'maxAcrossTracks',
      met,
      curable: false,
      because: met ? 'met' : 'unmet',
      values: { limit, count },
    },
  ];
}

async function rulesOfEdition(tx: Tx, { mainRoundId, terms }: Asked['round']): Promise<Terms | undefined> {
  return mainRoundId === null ? terms : (await roundById(tx, { roundId: mainRoundId }))?.terms;
}
