import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow, releasedRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';

/** A released round with one objection against its first project. */
export async function objectedRound(objector: { objectorKind?: 'INDIVIDUAL' | 'ANONYMOUS'; contact?: string } = {}) {
  const released = await releasedRound();
  const applicationId = released.applications[0]?.id ?? '';
  const { id: objectionId } = await raiseObjection(
    {
      roundId: released.round.id,
      applicationId,
      objectorKind: 'INDIVIDUAL',
      objectorName: '周敏',
      contact: `${applicationId}@example.cn`,
      text: '该单位未开展过此类服务',
      ...objector,
    },
    at(visitor, decidingNow),
  );
  return { ...released, applicationId, objectionId, context: at(released.officer, decidingNow) };
}
