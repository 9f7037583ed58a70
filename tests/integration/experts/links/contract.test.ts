import { askForLinks } from '@/lib/experts/links/ask-for-links';
import { declareInterest } from '@/lib/experts/links/declare-interest';
import { dismissLink } from '@/lib/experts/links/dismiss-link';
import { recordLinks } from '@/lib/experts/links/record-links';
import { withdrawInterest } from '@/lib/experts/links/withdraw-interest';
import { systemActor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createLink } from '@/tests/factories/links';
import { createOrganisation } from '@/tests/factories/organisations';
import { testNow } from '@/tests/factories/people';
import { createExpert } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
const cityId = place.city.id;
const interest = { holder: 'SELF', kind: 'EMPLOYED', body: '晨星社工中心', uscc: '', from: '', to: '' } as const;

async function linked() {
  const [expert, organisation] = [await createExpert(place.city), await createOrganisation(place.district)];
  const { id: linkId, version } = await createLink(expert, organisation.id);
  return { by, expert, input: { linkId, version, reason: '同名，经核实并非本人。' } };
}

doorContract(dismissLink, {
  fresh: linked,
  result: { status: 'DISMISSED' },
  trail: ({ expert }) => ({ entityId: expert.expertId, cityId }),
  forbidden: never('only who keeps the roster sees it'),
  refused: never('whatever was found may be dismissed'),
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(declareInterest, {
  fresh: async () => ({ by: await createExpert(place.city), input: interest }),
  result: { body: '晨星社工中心' },
  trail: ({ by: expert }) => ({ entityId: expert.expertId, cityId }),
  forbidden: never('everybody declares for themselves'),
  outsiders: { elsewhere: never('an expert of another city declares for themselves, too') },
  refused: {
    'conflicts.problems.turned': ({ input }) => ({
      input: { ...input, from: '2026-05-01', to: '2026-04-01' },
      field: 'to',
    }),
  },
  invalid: { holder: 'X', kind: 'X', body: '', uscc: '长'.repeat(19), from: 'x', to: 'x' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: never('who declares twice has declared twice'),
});

doorContract(withdrawInterest, {
  fresh: async () => {
    const expert = await createExpert(place.city);
    const { id } = await declareInterest(interest, { actor: expert, now: testNow });
    return { by: expert, input: { interestId: id } };
  },
  result: {},
  trail: ({ by: expert }) => ({ entityId: expert.expertId, cityId }),
  forbidden: never('nobody else sees it'),
  refused: never('what holds may be withdrawn at any time'),
  invalid: {},
  version: never('it is withdrawn once: that tells two apart'),
  again: 'refused',
});

const searched = async () => {
  const round = await createRound({ region: place.district, status: 'SCREENING' });
  return { by, round, input: { roundId: round.id } };
};

doorContract(askForLinks, {
  fresh: searched,
  result: {},
  trail: ({ round }) => ({ entityId: round.id, cityId }),
  forbidden: () => place.observer,
  refused: never('it may be asked at any time'),
  invalid: {},
  version: never('asking twice is asking once'),
  again: 'done',
  race: never('asking twice is asking once'),
});

doorContract(recordLinks, {
  fresh: async () => {
    const { round } = await searched();
    const [expert, organisation] = [await createExpert(place.city), await createOrganisation(place.district)];
    await createApplication({ round, organisation, status: 'SUBMITTED' });
    const link = {
      expertId: expert.expertId,
      organisationId: organisation.id,
      kind: 'EMPLOYMENT' as const,
      strength: 95,
      evidence: [{ rule: 'employed' as const, strength: 95 }],
    };
    const input = { roundId: round.id, experts: [expert.expertId], applicants: [organisation.id], links: [link] };
    return { by: systemActor, round, input };
  },
  result: { found: 1 },
  trail: ({ round }) => ({ entityId: round.id, cityId }),
  forbidden: never('only the installation records what was found'),
  refused: never('what was found is written down as it is'),
  invalid: { experts: 'x', applicants: 'x', links: 'x' },
  version: never('a search knows no version: what was decided stands'),
  again: 'done',
  race: never('the same search twice finds the same'),
});
