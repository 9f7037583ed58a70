import { expireLateEntry } from '@/lib/applications/late/expire-late-entry';
import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import { refuseLateEntry } from '@/lib/applications/late/refuse-late-entry';
import { revokeLateEntry } from '@/lib/applications/late/revoke-late-entry';
import { systemActor } from '@/lib/kernel/actor';
import { createOrganisation } from '@/tests/factories/organisations';
import { doorContract, never } from '@/tests/support/door-contract';
import { closed, granted, hours, propose } from './scene';

const here = await closed();
const cityId = here.round.cityId;
const anew = async () => createOrganisation(here.district, { name: `单位${++serial}` });
let serial = 0;
const asked = async () => ({
  roundId: here.round.id,
  organisation: (await anew()).name,
  cause: 'AUTHORITY' as const,
  reason: '应主管部门要求。',
  until: hours(24),
});
const proposed = async () => {
  const { id: lateEntryId, version } = await propose(here, { organisation: (await anew()).name });
  return { lateEntryId, version };
};
const ofEntry = ({ input }: { input: { lateEntryId: string } }) => ({ entityId: input.lateEntryId, cityId });
const forbidden = () => here.observer;
const bad = { lateEntryId: '', version: 'x' };
const note = '请说明理由';
const bySame = () => ({ by: here.officer });
/** What only a proposal may be told. */
const decided = async <Input extends object>({ input }: { input: Input }) => {
  const { id: lateEntryId, version } = await granted(here, { organisation: (await anew()).name });
  return { input: { ...input, lateEntryId, version }, kind: 'conflict' as const };
};

doorContract(proposeLateEntry, {
  fresh: async () => ({ by: here.officer, input: await asked() }),
  result: { status: 'PROPOSED' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'PROPOSED' }),
  forbidden,
  refused: {
    'applications.problems.lateNobody': ({ input }) => ({
      input: { ...input, organisation: '查无此单位' },
      field: 'organisation',
    }),
    'applications.problems.lateTooLong': ({ input }) => ({
      input: { ...input, until: hours(24 * 20) },
      field: 'until',
    }),
    'applications.problems.latePast': ({ input }) => ({ input: { ...input, until: hours(-2) }, field: 'until' }),
  },
  invalid: { roundId: '', organisation: ' ', cause: 'BORED', reason: ' ', until: 'soon' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(grantLateEntry, {
  fresh: async () => ({ by: here.second, input: await proposed() }),
  result: { status: 'GRANTED' },
  trail: (fresh) => ({ ...ofEntry(fresh), from: 'PROPOSED', to: 'GRANTED' }),
  forbidden,
  refused: {
    'applications.problems.lateSecondPerson': bySame,
    'applications.problems.latePast': () => ({ now: hours(30), field: 'until' }),
    'kernel.problems.stateMoved': decided,
  },
  invalid: bad,
  again: 'conflict',
});

doorContract(refuseLateEntry, {
  fresh: async () => ({ by: here.second, input: { ...(await proposed()), note } }),
  result: { status: 'REFUSED' },
  trail: (fresh) => ({ ...ofEntry(fresh), from: 'PROPOSED', to: 'REFUSED' }),
  forbidden,
  refused: { 'applications.problems.lateSecondPerson': bySame, 'kernel.problems.stateMoved': decided },
  invalid: { ...bad, note: ' ' },
  again: 'conflict',
});

doorContract(revokeLateEntry, {
  fresh: async () => ({ by: here.officer, input: { ...(await proposed()), note } }),
  result: { status: 'REVOKED' },
  trail: (fresh) => ({ ...ofEntry(fresh), from: 'PROPOSED', to: 'REVOKED' }),
  forbidden,
  refused: never('what stands may be taken back; what is over conflicts when repeated'),
  invalid: { ...bad, note: ' ' },
  again: 'conflict',
});

doorContract(expireLateEntry, {
  fresh: async () => ({ by: systemActor, input: { lateEntryId: (await proposed()).lateEntryId } }),
  result: { status: 'EXPIRED' },
  trail: (fresh) => ({ ...ofEntry(fresh), from: 'PROPOSED', to: 'EXPIRED' }),
  forbidden: () => here.officer,
  refused: never('the clock alone calls it, for what stands; what is over conflicts when repeated'),
  invalid: { lateEntryId: '' },
  version: never('the clock saw none'),
  again: 'conflict',
});
