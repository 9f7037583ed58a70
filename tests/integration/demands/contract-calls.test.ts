import { db } from '@/lib/db/client';
import { cancelDemandCall } from '@/lib/demands/calls/cancel-demand-call';
import { createDemandCall } from '@/lib/demands/calls/create-demand-call';
import { editDemandForm } from '@/lib/demands/calls/edit-demand-form';
import { extendDemandCall } from '@/lib/demands/calls/extend-demand-call';
import { publishDemandCall } from '@/lib/demands/calls/publish-demand-call';
import { updateDemandCall } from '@/lib/demands/calls/update-demand-call';
import { createDemandCallRow } from '@/tests/factories/demands';
import { createRegion } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer: by, observer } = place;
const cityId = place.city.id;
const forbidden = () => observer;

async function call(status: 'DRAFT' | 'OPEN' | 'CANCELLED') {
  const { id: callId, version } = await createDemandCallRow({ region: place.district, status });
  return { callId, version };
}
const ofCall = ({ input }: { input: { callId: string } }) => ({ entityId: input.callId, cityId });
const callFrozen = async <Input extends object>({ input }: { input: Input }) => ({
  input: { ...input, ...(await call('OPEN')) },
});
const stateMoved = async <Input extends object>({ input }: { input: Input }) => ({
  input: { ...input, ...(await call('CANCELLED')) },
  kind: 'conflict' as const,
});

doorContract(createDemandCall, {
  fresh: async () => ({
    by,
    input: { regionId: place.street.id, title: '需求征集令', template: 'hangzhou' as const },
  }),
  result: { status: 'DRAFT' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'DRAFT' }),
  forbidden,
  refused: {
    'demands.problems.regionRetired': async ({ input }) => {
      const { id } = await createRegion({ name: '旧街道', level: 'STREET', parent: place.district });
      await db.region.update({ where: { id }, data: { validTo: '2020-01-01' } });
      return { input: { ...input, regionId: id }, field: 'regionId' };
    },
  },
  invalid: { regionId: '', title: ' ', template: 'none' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(updateDemandCall, {
  fresh: async () => ({
    by,
    input: {
      ...(await call('DRAFT')),
      title: '望江需求征集令',
      guidance: '说明',
      opensAt: '2026-03-03T09:00',
      closesAt: '2026-03-12T17:00',
      sources: ['RESIDENT', 'COMMUNITY'],
      verifyDays: '3',
      contactName: '王晓',
      contactPhone: '87000001',
      categories: [
        { code: 'A', group: '社区服务类', name: '社区治理' },
        { code: 'B', group: '社区服务类', name: '社区助老' },
      ],
    },
  }),
  result: { status: 'DRAFT', title: '望江需求征集令' },
  trail: ofCall,
  forbidden,
  refused: {
    'demands.problems.callFrozen': callFrozen,
    'demands.problems.categoryTwice': ({ input }) => ({
      input: { ...input, categories: input.categories.map((category) => ({ ...category, code: 'A' })) },
      field: 'categories.1.code',
    }),
  },
  invalid: {
    title: ' ',
    opensAt: 'soon',
    verifyDays: '0',
    contactName: '长'.repeat(41),
    categories: 'none',
    'categories.0.code': 'a b',
    'categories.1.name': '',
  },
  again: 'conflict',
});

doorContract(editDemandForm, {
  fresh: async () => ({
    by,
    input: {
      ...(await call('DRAFT')),
      edit: {
        kind: 'addSection' as const,
        title: '家庭情况',
        hint: '',
        visibleWhen: '',
        first: 'text' as const,
        firstLabel: '住几楼',
      },
    },
  }),
  result: { kind: 'addSection' },
  trail: ofCall,
  forbidden,
  refused: { 'demands.problems.callFrozen': callFrozen },
  invalid: { edit: {}, 'edit.firstLabel': '', 'edit.first': 'film', version: 'x' },
  again: 'conflict',
});

doorContract(publishDemandCall, {
  fresh: async () => ({ by, input: await call('DRAFT') }),
  result: { status: 'OPEN' },
  trail: (fresh) => ({ ...ofCall(fresh), from: 'DRAFT', to: 'OPEN' }),
  forbidden,
  refused: {
    'kernel.problems.stateMoved': stateMoved,
    'demands.problems.closesInPast': () => ({ now: new Date('2027-01-01T00:00:00Z'), field: 'closesAt' }),
    'demands.problems.noSources': async () => {
      const { id: callId, version } = await createDemandCallRow({
        region: place.district,
        status: 'DRAFT',
        sources: [],
      });
      return { input: { callId, version }, field: 'sources' };
    },
  },
  invalid: { callId: '', version: 'x' },
  again: 'conflict',
});

doorContract(extendDemandCall, {
  fresh: async () => ({
    by,
    input: { ...(await call('OPEN')), closesAt: '2026-03-20T17:00', reason: '应社区要求' },
  }),
  result: { status: 'OPEN' },
  trail: ofCall,
  forbidden,
  refused: {
    'demands.problems.notExtendable': async ({ input }) => ({ input: { ...input, ...(await call('DRAFT')) } }),
    'demands.problems.notLater': ({ input }) => ({
      input: { ...input, closesAt: '2026-03-05T17:00' },
      field: 'closesAt',
    }),
    'kernel.problems.required': ({ input }) => ({ input: { ...input, closesAt: '' }, field: 'closesAt' }),
  },
  invalid: { closesAt: 'later', reason: ' ', version: 'x' },
  again: 'refused',
});

doorContract(cancelDemandCall, {
  fresh: async () => ({ by, input: { ...(await call('OPEN')), reason: '计划调整' } }),
  result: { status: 'CANCELLED' },
  trail: (fresh) => ({ ...ofCall(fresh), from: 'OPEN', to: 'CANCELLED' }),
  forbidden,
  refused: { 'kernel.problems.stateMoved': stateMoved },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});
