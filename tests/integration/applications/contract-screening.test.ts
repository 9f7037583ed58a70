import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { returnApplications } from '@/lib/applications/screening/return-applications';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer: by, observer } = place;
const cityId = place.city.id;
const organisation = await createOrganisation(place.district);
const [round, decided] = [
  await createRound({ region: place.district, status: 'SCREENING' }),
  await createRound({ region: place.district, status: 'DECIDING' }),
];
const met = round.terms.screening.checklist.map(({ key }) => key);

async function application(status: ApplicationStatus = 'SUBMITTED', of = round) {
  const { id: applicationId, version } = await createApplication({ round: of, organisation, status });
  return { applicationId, version };
}
const trace =
  (to: string) =>
  ({ input }: { input: { applicationId: string } }) => ({
    entityId: input.applicationId,
    cityId,
    from: 'SUBMITTED',
    to,
  });
const forbidden = () => observer;
/** What every verdict refuses. */
const refused = {
  'applications.problems.screeningOver': async <Input extends object>({ input }: { input: Input }) => ({
    input: { ...input, ...(await application('SUBMITTED', decided)) },
  }),
  'kernel.problems.stateMoved': async <Input extends object>({ input }: { input: Input }) => ({
    input: { ...input, ...(await application('WITHDRAWN')) },
    kind: 'conflict' as const,
  }),
};
const tooLong = '长'.repeat(1_001);

doorContract(acceptApplication, {
  fresh: async () => ({ by, input: { ...(await application()), met, note: '' } }),
  result: { status: 'ELIGIBLE' },
  trail: trace('ELIGIBLE'),
  forbidden,
  refused: {
    ...refused,
    'applications.problems.notConfirmed': ({ input }) => ({ input: { ...input, met: [] }, field: 'met' }),
    'kernel.problems.notConfirmed': ({ input }) => ({ input: { ...input, met: met.slice(1) }, field: `met.${met[0]}` }),
  },
  invalid: { applicationId: '', version: 'x', met: {}, note: tooLong },
  again: 'conflict',
});

doorContract(returnApplicationForCorrection, {
  fresh: async () => ({
    by,
    input: { ...(await application()), unmet: [] as string[], words: {} as Record<string, string>, note: '请补充证书' },
  }),
  result: { status: 'RETURNED' },
  trail: trace('RETURNED'),
  forbidden,
  refused: {
    ...refused,
    'applications.problems.returnWithoutReason': ({ input }) => ({ input: { ...input, note: ' ' }, field: 'asked' }),
    'applications.problems.pointWithoutWord': ({ input }) => ({
      input: { ...input, unmet: ['report'], words: { purpose: '另一项' } },
      field: 'words.report',
    }),
    'kernel.problems.invalidValue': ({ input }) => ({ input: { ...input, unmet: ['mood'] }, field: 'unmet' }),
  },
  invalid: { version: 'x', unmet: {}, words: 'all', places: 'all', note: tooLong },
  again: 'conflict',
});

doorContract(rejectApplication, {
  fresh: async () => ({ by, input: { ...(await application()), reasonCodes: ['OUT_OF_SCOPE'], note: '' } }),
  result: { status: 'INELIGIBLE' },
  trail: trace('INELIGIBLE'),
  forbidden,
  refused: {
    ...refused,
    'applications.problems.reasonMissing': ({ input }) => ({
      input: { ...input, reasonCodes: ['WEATHER'] },
      field: 'reasonCodes',
    }),
  },
  invalid: { version: 'x', reasonCodes: {}, note: tooLong },
  again: 'conflict',
});

doorContract(acceptApplications, {
  fresh: async () => ({
    by,
    input: {
      roundId: round.id,
      applicationIds: [(await application()).applicationId, (await application()).applicationId],
    },
  }),
  result: { count: 2 },
  trail: () => ({ entity: 'round', entityId: round.id, cityId }),
  forbidden,
  refused: {
    'applications.problems.foreignChosen': async ({ input }) => ({
      input: { ...input, applicationIds: [(await application('SUBMITTED', decided)).applicationId] },
    }),
    'applications.problems.noneChosen': ({ input }) => ({ input: { ...input, applicationIds: [] } }),
    'applications.problems.screeningOver': ({ input }) => ({ input: { ...input, roundId: decided.id } }),
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, applicationIds: [(await application('ELIGIBLE')).applicationId] },
      kind: 'conflict',
    }),
  },
  invalid: { roundId: '', applicationIds: {} },
  version: never('only what is still to be judged is accepted: its state tells two apart'),
  again: 'conflict',
});

doorContract(returnApplications, {
  fresh: async () => ({
    by,
    input: {
      roundId: round.id,
      applicationIds: [(await application()).applicationId, (await application()).applicationId],
      unmet: ['report'] as string[],
      words: { report: '请补充结论页' } as Record<string, string>,
      note: '',
    },
  }),
  result: { count: 2 },
  trail: ({ input }) => [
    { entity: 'round', entityId: round.id, cityId },
    ...input.applicationIds.toSorted().map((entityId) => ({
      command: 'application.returnForCorrection',
      ...{ entityId, cityId, from: 'SUBMITTED', to: 'RETURNED' },
    })),
  ],
  forbidden,
  refused: {
    'applications.problems.foreignChosen': async ({ input }) => ({
      input: { ...input, applicationIds: [(await application('SUBMITTED', decided)).applicationId] },
    }),
    'applications.problems.noneChosen': ({ input }) => ({ input: { ...input, applicationIds: [] } }),
    'applications.problems.screeningOver': ({ input }) => ({ input: { ...input, roundId: decided.id } }),
    'applications.problems.returnWithoutReason': ({ input }) => ({ input: { ...input, unmet: [] }, field: 'asked' }),
    'applications.problems.pointWithoutWord': ({ input }) => ({
      input: { ...input, unmet: ['report'], words: { purpose: '另一项' } },
      field: 'words.report',
    }),
    'kernel.problems.invalidValue': ({ input }) => ({ input: { ...input, unmet: ['mood'] }, field: 'unmet' }),
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, applicationIds: [(await application('ELIGIBLE')).applicationId] },
      kind: 'conflict',
    }),
  },
  invalid: { roundId: '', applicationIds: {}, unmet: {}, words: 'all', note: tooLong },
  version: never('only what is still to be judged is given back: its state tells two apart'),
  again: 'conflict',
});
