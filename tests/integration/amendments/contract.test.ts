import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { publishAmendment } from '@/lib/amendments/publish-amendment';
import { rejectAmendment } from '@/lib/amendments/reject-amendment';
import { returnAmendment } from '@/lib/amendments/return-amendment';
import { setAmendedRules } from '@/lib/amendments/set-amended-rules';
import { withdrawAmendment } from '@/lib/amendments/withdraw-amendment';
import { createRound } from '@/tests/factories/rounds';
import { doorContract, never } from '@/tests/support/door-contract';
import { edited, inDays, newField, proposed as proposedIn, reason, scene } from './scene';

const here = await scene();
const cityId = here.round.cityId;
const own = async () => ({
  ...here,
  round: await createRound({ region: here.district, terms: { eligibility: [{ kind: 'verified' }] } }),
});
const drafted = async () => ({ by: here.drafter, input: await edited(await own(), [newField]) });
const proposed = async () => ({ by: here.second, input: await proposedIn(await own()) });
const ofAmendment = ({ input }: { input: { amendmentId: string } }) => ({ entityId: input.amendmentId, cityId });
const forbidden = () => here.observer;
const bad = { amendmentId: '', version: 'x' };
/** What only a proposal may be told. */
const onlyProposed = async <Input extends object>({ input }: { input: Input }) => ({
  input: { ...input, ...(await drafted()).input },
  kind: 'conflict' as const,
});
const bySecondPerson = () => ({ by: here.drafter });

doorContract(draftAmendment, {
  fresh: async () => ({ by: here.drafter, input: { roundId: (await own()).round.id } }),
  result: { status: 'DRAFT', number: 1 },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'DRAFT' }),
  forbidden,
  refused: { 'amendments.problems.notOpen': () => ({ now: inDays(40) }) },
  invalid: { roundId: '' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(editAmendedForm, {
  fresh: async () => {
    const { by, input } = await drafted();
    return { by, input: { ...input, edit: newField } };
  },
  result: { kind: 'addField' },
  trail: ofAmendment,
  forbidden: () => here.colleague,
  refused: {
    'amendments.problems.notDraft': async ({ input }) => ({ input: { ...input, ...(await proposed()).input } }),
  },
  invalid: { ...bad, edit: {}, 'edit.field.label': '' },
  again: 'conflict',
});

doorContract(setAmendedRules, {
  fresh: async () => {
    const { by, input } = await drafted();
    const rule = {
      text: '直接受益人数 不少于 10',
      message: '直接受益人数不应少于 10 人',
      field: 'directBeneficiaries',
    };
    return { by, input: { ...input, rules: [rule] } };
  },
  result: {},
  trail: ofAmendment,
  forbidden: () => here.colleague,
  refused: {
    'amendments.problems.notDraft': async ({ input }) => ({ input: { ...input, ...(await proposed()).input } }),
  },
  invalid: { ...bad, rules: 'none' },
  again: 'conflict',
});

doorContract(proposeAmendment, {
  fresh: async () => {
    const { by, input } = await drafted();
    return { by, input: { ...input, reason } };
  },
  result: { status: 'PROPOSED' },
  trail: (fresh) => ({ ...ofAmendment(fresh), from: 'DRAFT', to: 'PROPOSED' }),
  forbidden: () => here.colleague,
  refused: {
    'amendments.problems.reasonShort': ({ input }) => ({ input: { ...input, reason: '改' }, field: 'reason' }),
    'amendments.problems.notOpen': () => ({ now: inDays(40) }),
  },
  invalid: { ...bad, reason: '长'.repeat(1_001) },
  again: 'conflict',
});

doorContract(publishAmendment, {
  fresh: proposed,
  result: { status: 'PUBLISHED' },
  trail: (fresh) => ({ ...ofAmendment(fresh), from: 'PROPOSED', to: 'PUBLISHED' }),
  forbidden,
  refused: {
    'amendments.problems.secondPerson': bySecondPerson,
    'amendments.problems.notOpen': () => ({ now: inDays(40) }),
    'kernel.problems.stateMoved': onlyProposed,
  },
  invalid: bad,
  again: 'conflict',
});

const note = '请说明理由';
doorContract(returnAmendment, {
  fresh: async () => {
    const { by, input } = await proposed();
    return { by, input: { ...input, note } };
  },
  result: { status: 'DRAFT' },
  trail: (fresh) => ({ ...ofAmendment(fresh), from: 'PROPOSED', to: 'DRAFT' }),
  forbidden,
  refused: { 'amendments.problems.secondPerson': bySecondPerson, 'kernel.problems.stateMoved': onlyProposed },
  invalid: { ...bad, note: ' ' },
  again: 'conflict',
});

doorContract(rejectAmendment, {
  fresh: async () => {
    const { by, input } = await proposed();
    return { by, input: { ...input, note } };
  },
  result: { status: 'REJECTED' },
  trail: (fresh) => ({ ...ofAmendment(fresh), from: 'PROPOSED', to: 'REJECTED' }),
  forbidden,
  refused: { 'amendments.problems.secondPerson': bySecondPerson, 'kernel.problems.stateMoved': onlyProposed },
  invalid: { ...bad, note: ' ' },
  again: 'conflict',
});

doorContract(withdrawAmendment, {
  fresh: drafted,
  result: { status: 'WITHDRAWN' },
  trail: (fresh) => ({ ...ofAmendment(fresh), from: 'DRAFT', to: 'WITHDRAWN' }),
  forbidden,
  refused: never('whatever is not published may be withdrawn; what is over conflicts when repeated'),
  invalid: bad,
  again: 'conflict',
});
