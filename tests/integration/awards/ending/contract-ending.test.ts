import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { giveUpAward } from '@/lib/awards/ending/give-up-award';
import { moveReserveUp } from '@/lib/awards/ending/move-reserve-up';
import { db } from '@/lib/db/client';
import { decidingNow, releasedRound } from '@/tests/factories/awards';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith } from '@/tests/factories/people';
import { doorContract } from '@/tests/support/door-contract';

const now = decidingNow;
const reason = '负责人离职，无法继续实施';
const tooLong = '长'.repeat(1_001);

async function released() {
  const here = await releasedRound({ awards: 2, reserves: 1 });
  const [first, , reserve] = here.applications;
  if (!first || !reserve) throw new Error('small round');
  const { version } = await db.application.findUniqueOrThrow({ where: { id: first.id } });
  return { ...here, now, first, reserve, version };
}
type Released = Awaited<ReturnType<typeof released>>;
const forbidden = ({ district }: Pick<Released, 'district'>) => actorWith('OBSERVER', district);
doorContract(giveUpAward, {
  fresh: async () => {
    const here = await released();
    const by = await memberActor(here.organisation, ['OWNER']);
    return { ...here, by, input: { applicationId: here.first.id, version: here.version, reason, meant: true } };
  },
  result: { status: 'GIVEN_UP' },
  trail: ({ first, round }) => ({ entityId: first.id, cityId: round.cityId, from: 'IN_PUBLICITY', to: 'GIVEN_UP' }),
  forbidden: ({ organisation }) => memberActor(organisation, ['EDITOR']),
  refused: {
    'awards.problems.notMeant': ({ input }) => ({ input: { ...input, meant: false }, field: 'meant' }),
  },
  invalid: { applicationId: '', version: 'x', reason: tooLong, meant: 'perhaps' },
  again: 'conflict',
});

doorContract(cancelAward, {
  fresh: async () => {
    const here = await released();
    const input = { applicationId: here.first.id, version: here.version, finding: reason };
    return { ...here, by: here.officer, input };
  },
  result: { status: 'REVOKED' },
  trail: ({ first, round }) => ({ entityId: first.id, cityId: round.cityId, from: 'IN_PUBLICITY', to: 'REVOKED' }),
  forbidden,
  refused: {
    'awards.problems.reasonTooShort': ({ input }) => ({ input: { ...input, finding: '不实' }, field: 'finding' }),
    'kernel.problems.stateMoved': async ({ input }) => {
      const other = await releasedRound({ awards: 1 });
      const applicationId = other.applications[2]?.id ?? '';
      const { version } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
      return { by: other.officer, input: { ...input, applicationId, version }, kind: 'conflict' };
    },
  },
  invalid: { applicationId: '', version: 'x', finding: tooLong },
  again: 'conflict',
});

doorContract(moveReserveUp, {
  fresh: async () => {
    const here = await released();
    const owner = await memberActor(here.organisation, ['OWNER']);
    const { first, reserve, round } = here;
    await giveUpAward({ applicationId: first.id, version: here.version, reason, meant: true }, { actor: owner, now });
    const { version } = await db.publicityNotice.findFirstOrThrow({ where: { roundId: round.id } });
    const input = { roundId: round.id, version, applicationId: reserve.id, inPlaceOfId: first.id, reason };
    return { ...here, by: here.officer, input: { ...input, amountFen: 4_000_000n } };
  },
  result: { status: 'IN_PUBLICITY' },
  trail: ({ reserve, round }) => [
    { entityId: reserve.id, cityId: round.cityId, from: 'RESERVE', to: 'IN_PUBLICITY' },
    { command: 'round.publiciseAgain', entity: 'round', entityId: round.id, cityId: round.cityId },
  ],
  forbidden,
  refused: {
    'awards.problems.notReserve': ({ input }) => ({
      input: { ...input, applicationId: input.inPlaceOfId },
      field: 'applicationId',
    }),
    'awards.problems.placeNotFree': ({ input }) => ({
      input: { ...input, inPlaceOfId: input.applicationId },
      field: 'inPlaceOfId',
    }),
    'awards.problems.overRequest': ({ input }) => ({ input: { ...input, amountFen: 99_000_000n }, field: 'amountFen' }),
  },
  invalid: { roundId: '', version: 'x', applicationId: '', inPlaceOfId: '', amountFen: 'much', reason: tooLong },
  again: 'conflict',
});
