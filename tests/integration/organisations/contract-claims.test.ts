import { randomUUID } from 'node:crypto';
import { visitor } from '@/lib/kernel/actor';
import { answerClaim } from '@/lib/organisations/claims/answer-claim';
import { askToJoin } from '@/lib/organisations/claims/ask-to-join';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { transferClaim } from '@/lib/organisations/claims/transfer-claim';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { afterTerm, claimedOrganisation, claimPapers } from '@/tests/factories/claims';
import { createOrganisation, memberActor, someUscc } from '@/tests/factories/organisations';
import { plainActor, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;
const reason = '经核对登记证书与授权委托书。';
const anyone = never('anybody may claim; an officer looks at it afterwards');

async function claimed() {
  const fresh = await claimedOrganisation(place.street);
  return { ...fresh, input: { ...fresh.key, reason } };
}
type Claimed = Awaited<ReturnType<typeof claimed>>;
const trace =
  (from: string, to: string) =>
  ({ key }: Pick<Claimed, 'key'>) => ({ entityId: key.claimId, cityId, ...(from === to ? {} : { from, to }) });
/** One that the office has settled already. */
async function settled() {
  const { key, input, owner, claimant } = await claimed();
  await refuseClaim(input, { actor: officer, now: testNow });
  return { key: { ...key, version: 2 }, input: { ...input, version: 2 }, owner, claimant };
}
const moved = async () => ({ input: (await settled()).input, kind: 'conflict' as const });

doorContract(fileClaim, {
  async fresh() {
    const { uscc } = await createOrganisation(place.street);
    const who = { personName: '沈书宁', personEmail: `${randomUUID()}@example.cn` };
    return { by: visitor, input: { uscc: uscc ?? '', ...claimPapers(), ...who } };
  },
  result: { status: 'OPEN' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'OPEN' }),
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'organisations.problems.claimNobody': ({ input }) => ({ input: { ...input, uscc: someUscc() }, field: 'uscc' }),
    'organisations.problems.claimOwn': async () => {
      const organisation = await createOrganisation(place.street);
      const by = await memberActor(organisation, ['EDITOR']);
      return { by, input: { uscc: organisation.uscc ?? '', ...claimPapers() }, field: 'uscc' };
    },
    'organisations.problems.claimedAlready': async () => {
      const { organisation, claimant } = await claimedOrganisation(place.street);
      return { by: claimant, input: { uscc: organisation.uscc ?? '', ...claimPapers() }, field: 'uscc' };
    },
    'organisations.problems.evidenceMissing': ({ input }) => ({
      input: { ...input, certificate: new File([], '') },
      field: 'certificate',
    }),
    'organisations.problems.authorisationMissing': ({ input }) => ({
      input: { ...input, authorisation: new File([], '') },
      field: 'authorisation',
    }),
    'kernel.problems.required': ({ input: { personName: _, ...input } }) => ({ input, field: 'personName' }),
  },
  invalid: { uscc: '', reason: ' ', certificate: 'a path', authorisation: 'a path', personEmail: 'nobody' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(askToJoin, {
  async fresh() {
    const organisation = await createOrganisation(place.street);
    return { by: await plainActor(), organisation, input: { uscc: organisation.uscc ?? '' } };
  },
  result: {},
  trail: ({ organisation }) => ({ entityId: organisation.id, cityId }),
  forbidden: () => visitor,
  outsiders: never('whoever is signed in may ask'),
  refused: {
    'organisations.problems.claimNobody': () => ({ input: { uscc: someUscc() }, field: 'uscc' }),
    'organisations.problems.claimOwn': async ({ organisation }) => ({
      by: await memberActor(organisation, ['EDITOR']),
      field: 'uscc',
    }),
  },
  invalid: { uscc: '' },
  version: never('it changes nothing of the organisation'),
  again: 'done',
  race: never('each is a letter of its own, three a day'),
});

doorContract(answerClaim, {
  fresh: async () => {
    const fresh = await claimed();
    return { ...fresh, by: fresh.owner };
  },
  result: { status: 'OPEN' },
  trail: trace('OPEN', 'OPEN'),
  forbidden: ({ claimant }) => claimant,
  refused: {
    'organisations.problems.claimAnswered': async () => {
      const { input, owner } = await claimed();
      await answerClaim(input, { actor: owner, now: testNow });
      return { by: owner, input: { ...input, version: 2 } };
    },
    'organisations.problems.claimAnswerLate': () => ({ now: afterTerm }),
    'kernel.problems.stateMoved': async () => {
      const { owner: by, input } = await settled();
      return { by, input, kind: 'conflict' };
    },
  },
  invalid: { reason: ' ', version: 'x' },
  again: 'refused',
});

doorContract(withdrawClaim, {
  fresh: async () => {
    const { key, claimant, ...fresh } = await claimed();
    return { ...fresh, key, by: claimant, input: key };
  },
  result: { status: 'WITHDRAWN' },
  trail: trace('OPEN', 'WITHDRAWN'),
  forbidden: ({ owner }) => owner,
  refused: {
    'kernel.problems.stateMoved': async () => {
      const { claimant: by, key: input } = await settled();
      return { by, input, kind: 'conflict' };
    },
  },
  invalid: { version: 'x' },
  again: 'conflict',
});

doorContract(transferClaim, {
  fresh: async () => ({ ...(await claimed()), by: officer, now: afterTerm }),
  result: { status: 'TRANSFERRED' },
  trail: ({ key, organisation }) => [
    { entityId: key.claimId, cityId, from: 'OPEN', to: 'TRANSFERRED' },
    { entity: 'organisation', entityId: organisation.id, cityId, command: 'organisation.changeHands' },
  ],
  forbidden: () => observer,
  refused: {
    'organisations.problems.claimUnheard': () => ({ now: testNow }),
    'kernel.problems.stateMoved': moved,
  },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(refuseClaim, {
  fresh: async () => ({ ...(await claimed()), by: officer }),
  result: { status: 'REFUSED' },
  trail: trace('OPEN', 'REFUSED'),
  forbidden: ({ owner }) => owner,
  refused: { 'kernel.problems.stateMoved': moved },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});
