import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { askTie } from '@/lib/organisations/ties/ask-tie';
import { confirmTie } from '@/lib/organisations/ties/confirm-tie';
import { declineTie } from '@/lib/organisations/ties/decline-tie';
import { endTie } from '@/lib/organisations/ties/end-tie';
import { tiesOf } from '@/lib/organisations/ties/ties-of';
import { withdrawTie } from '@/lib/organisations/ties/withdraw-tie';
import { waitingForOrganisationMembers } from '@/lib/organisations/waiting';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { some } from '@/tests/support/some';

const place = await contractPlace();
const cityId = place.city.id;

async function sides() {
  const group = await createOrganisation(place.street, { type: 'FILED', uscc: null, name: '望江街道邻里互助队' });
  const unit = await createOrganisation(place.district, { name: '望江社工中心' });
  const input = {
    organisationId: group.id,
    kind: 'HOST' as const,
    as: 'GROUP' as const,
    other: unit.uscc ?? '',
    note: '请承接本队的项目',
  };
  return { by: await memberActor(group), organisation: group, group, unit, input };
}
type Sides = { group: { id: string }; unit: { id: string } };
const both = ({ group, unit }: Sides) => [
  { entityId: group.id, cityId },
  { entityId: unit.id, cityId },
];
const reversed = (fresh: Sides) => both(fresh).toReversed();

async function asked() {
  const { by: groupOwner, group, unit, input } = await sides();
  const { tieId } = await askTie(input, at(groupOwner));
  return { by: await memberActor(unit), groupOwner, group, unit, input: { tieId, version: 1 } };
}

async function confirmed() {
  const fresh = await asked();
  await confirmTie(fresh.input, at(fresh.by));
  return { ...fresh, input: { ...fresh.input, version: 2 } };
}

const editorOf = ({ unit }: { unit: { id: string; name: string } }) => memberActor(unit, ['EDITOR']);
const movedOn = async () => {
  const { by, input } = await confirmed();
  return { by, input, kind: 'conflict' as const };
};

doorContract(askTie, {
  fresh: sides,
  result: {},
  trail: both,
  forbidden: ({ group }) => memberActor(group, ['EDITOR']),
  refused: {
    'organisations.problems.tieNobody': ({ input }) => ({ input: { ...input, other: '没有这个单位' }, field: 'other' }),
    'organisations.problems.tieUnit': async ({ input }) => {
      const other = await createOrganisation(place.street, { type: 'FILED', uscc: null, name: '另一支互助队' });
      return { input: { ...input, other: other.name }, field: 'other' };
    },
    'organisations.problems.tieOpen': async () => {
      const { by, input } = await sides();
      await askTie(input, at(by));
      return { by, input };
    },
  },
  invalid: { organisationId: '', kind: 'FRIEND', as: 'BOTH', other: '' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(confirmTie, {
  fresh: asked,
  result: { status: 'CONFIRMED' },
  trail: reversed,
  forbidden: editorOf,
  refused: { 'kernel.problems.stateMoved': movedOn },
  invalid: { tieId: '' },
  again: 'conflict',
});

doorContract(declineTie, {
  fresh: async () => {
    const fresh = await asked();
    return { ...fresh, input: { ...fresh.input, note: '本年度承接已满' } };
  },
  result: { status: 'DECLINED' },
  trail: reversed,
  forbidden: editorOf,
  refused: {
    'kernel.problems.stateMoved': async () => {
      const moved = await movedOn();
      return { ...moved, input: { ...moved.input, note: '本年度承接已满' } };
    },
  },
  invalid: { tieId: '', note: '' },
  again: 'conflict',
});

doorContract(withdrawTie, {
  fresh: async () => {
    const { groupOwner, ...fresh } = await asked();
    return { ...fresh, by: groupOwner };
  },
  result: { status: 'WITHDRAWN' },
  trail: both,
  forbidden: editorOf,
  refused: {
    'kernel.problems.stateMoved': async () => {
      const { groupOwner, input } = await confirmed();
      return { by: groupOwner, input, kind: 'conflict' };
    },
  },
  invalid: { tieId: '' },
  again: 'conflict',
});

doorContract(endTie, {
  fresh: async () => {
    const fresh = await confirmed();
    return { ...fresh, input: { ...fresh.input, note: '团队已另行登记' } };
  },
  result: { status: 'ENDED' },
  trail: reversed,
  forbidden: editorOf,
  refused: {
    'kernel.problems.stateMoved': async () => {
      const { by, input } = await asked();
      return { by, input: { ...input, note: '团队已另行登记' }, kind: 'conflict' };
    },
  },
  invalid: { tieId: '', note: '' },
  again: 'conflict',
});

it('waits for the side that is asked, both see every word, strangers nothing', async () => {
  const { by: unitOwner, groupOwner, group, unit, input } = await asked();
  const keysFor = async (actor: typeof unitOwner) =>
    (await waitingForOrganisationMembers(db, actor, testNow)).map(({ key }) => key);
  expect(await keysFor(unitOwner)).toContain(`tie-${input.tieId}`);
  expect(await keysFor(groupOwner)).not.toContain(`tie-${input.tieId}`);
  await confirmTie(input, at(unitOwner));
  expect(await keysFor(unitOwner)).not.toContain(`tie-${input.tieId}`);
  await endTie({ ...input, version: 2, note: '团队已另行登记' }, at(groupOwner));
  for (const [organisationId, reader] of [
    [group.id, groupOwner],
    [unit.id, unitOwner],
  ] as const) {
    const { ties } = await tiesOf({ organisationId }, at(reader));
    expect(ties.map(({ status, words }) => [status, words.map(({ act, of }) => `${act} ${of}`)])).toEqual([
      ['ENDED', ['ASKED 望江街道邻里互助队', 'CONFIRMED 望江社工中心', 'ENDED 望江街道邻里互助队']],
    ]);
  }
  const elsewhere = await createCity('己市');
  const strangers = [
    await actorWith('OFFICER', elsewhere.city),
    await memberActor(await createOrganisation(place.street)),
  ];
  for (const stranger of some(strangers)) {
    await expect(tiesOf({ organisationId: group.id }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await keysFor(stranger as typeof unitOwner)).not.toContain(`tie-${input.tieId}`);
  }
});
