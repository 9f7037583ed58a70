import { answerCase } from '@/lib/awards/discipline/answer-case';
import { openCase } from '@/lib/awards/discipline/open-case';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { sendCaseBack } from '@/lib/awards/discipline/send-case-back';
import { takeCase } from '@/lib/awards/discipline/take-case';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { actorWith, at } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

const now = decidingNow;
const reason = '线索需要纪检监察核查';
const caseNumber = '上纪〔2026〕3号';

/** An objection where inspectors are appointed. */
async function inspected() {
  const here = await objectedRound();
  const inspector = await actorWith('DISCIPLINE_INSPECTOR', here.district);
  return { ...here, inspector, now };
}
type Here = Awaited<ReturnType<typeof inspected>>;

/** The same, passed on and as far as it is to be. */
async function inCase({ isTaken = false } = {}) {
  const here = await inspected();
  const { id: caseId } = await referObjection({ objectionId: here.objectionId, reason }, here.context);
  if (isTaken) await takeCase({ caseId, version: 1, caseNumber }, at(here.inspector, now));
  return { ...here, by: here.inspector, caseId, input: { caseId, version: isTaken ? 2 : 1 } };
}

const observer = ({ district }: Pick<Here, 'district'>) => actorWith('OBSERVER', district);
const settled = async ({ objectionId, context }: Here) => {
  await refuseObjection({ objectionId, version: 1, finding: '不属实' }, context);
  return {};
};
const standing = async ({ objectionId, context }: Here) => {
  await referObjection({ objectionId, reason }, context);
  return {};
};
const unseen = never('it is made anew; one that stands refuses the next');

doorContract(referObjection, {
  fresh: async () => {
    const here = await inspected();
    return { ...here, by: here.officer, input: { objectionId: here.objectionId, reason } };
  },
  result: { status: 'REFERRED' },
  trail: ({ round }, { id }) => ({ entityId: id, cityId: round.cityId, to: 'REFERRED' }),
  forbidden: observer,
  refused: {
    'discipline.problems.settled': settled,
    'discipline.problems.standing': standing,
    'discipline.problems.nobody': async () => {
      const other = await objectedRound();
      return { by: other.officer, input: { objectionId: other.objectionId, reason } };
    },
  },
  invalid: { objectionId: '', reason: ' ' },
  version: unseen,
  again: 'refused',
});

doorContract(openCase, {
  fresh: async () => {
    const here = await inspected();
    return { ...here, by: here.inspector, input: { objectionId: here.objectionId, reason, caseNumber } };
  },
  result: { status: 'OPEN', caseNumber },
  trail: ({ round }, { id }) => ({ entityId: id, cityId: round.cityId, to: 'OPEN' }),
  forbidden: ({ officer }) => officer,
  refused: { 'discipline.problems.settled': settled, 'discipline.problems.standing': standing },
  invalid: { objectionId: '', reason: ' ', caseNumber: ' ' },
  version: unseen,
  again: 'refused',
});

const stateMoved =
  (isTaken: boolean) =>
  async <Input extends object>({ input }: { input: Input }) => {
    const other = await inCase({ isTaken });
    return { by: other.by, input: { ...input, ...other.input }, kind: 'conflict' as const };
  };
const move =
  (from: string, to: string) =>
  ({ caseId, round }: { caseId: string; round: { cityId: string } }) => ({
    entityId: caseId,
    cityId: round.cityId,
    from,
    to,
  });
const office = ({ officer }: Here) => officer;

doorContract(takeCase, {
  fresh: async () => {
    const here = await inCase();
    return { ...here, input: { ...here.input, caseNumber } };
  },
  result: { status: 'OPEN', caseNumber },
  trail: move('REFERRED', 'OPEN'),
  forbidden: office,
  refused: { 'kernel.problems.stateMoved': stateMoved(true) },
  invalid: { caseId: '', version: 'x', caseNumber: ' ' },
  again: 'conflict',
});

doorContract(sendCaseBack, {
  fresh: async () => {
    const here = await inCase();
    return { ...here, input: { ...here.input, answer: '不属于纪检监察受理范围' } };
  },
  result: { status: 'RETURNED' },
  trail: move('REFERRED', 'RETURNED'),
  forbidden: office,
  refused: { 'kernel.problems.stateMoved': stateMoved(true) },
  invalid: { caseId: '', version: 'x', answer: ' ' },
  again: 'conflict',
});

doorContract(answerCase, {
  fresh: async () => {
    const here = await inCase({ isTaken: true });
    return { ...here, input: { ...here.input, finding: 'BREACH' as const, answer: '经核查，情况属实' } };
  },
  result: { status: 'ANSWERED', finding: 'BREACH' },
  trail: move('OPEN', 'ANSWERED'),
  forbidden: office,
  refused: { 'kernel.problems.stateMoved': stateMoved(false) },
  invalid: { caseId: '', version: 'x', finding: 'PERHAPS', answer: ' ' },
  again: 'conflict',
});
