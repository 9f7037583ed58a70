import { attachFile } from '@/lib/applications/filling/attach-file';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { startApplication } from '@/lib/applications/filling/start-application';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { db } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { asOne, doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const cityId = place.city.id;
const tooLate = new Date('2026-06-01T00:00:00Z');
const open = () =>
  createRound({
    region: place.district,
    terms: { eligibility: [{ kind: 'verified' }], maxApplicationsPerOrganisation: 1 },
  });
const round = await open();

/** An application of an organisation of its own, in the one round unless a test needs its own. */
async function application(status: ApplicationStatus = 'DRAFT', filled = false) {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId, version } = await createApplication({ round, organisation, status, filled });
  return { by: await memberActor(organisation), organisation, applicationId, version };
}
type Fresh = Awaited<ReturnType<typeof application>>;
const ofApplication = ({ applicationId }: Fresh) => ({ entityId: applicationId, cityId });
const finance = ({ organisation }: Fresh) => memberActor(organisation, ['FINANCE']);

doorContract(startApplication, {
  fresh: async () => {
    const organisation = await createOrganisation(place.district);
    return {
      by: await memberActor(organisation, ['EDITOR']),
      organisation,
      input: { roundId: round.id, organisationId: organisation.id, declared: [] as string[] },
    };
  },
  result: { status: 'DRAFT' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'DRAFT' }),
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  outsiders: { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' },
  refused: {
    'applications.problems.deadlinePassed': () => ({ now: tooLate }),
    'applications.problems.notOpenYet': () => ({ now: new Date('2026-02-01T00:00:00Z') }),
    'topics.problems.topicMissing': async ({ input }) => {
      const perTopic = await createRound({ region: place.district, terms: { applyPerTopic: true } });
      return { input: { ...input, roundId: perTopic.id }, field: 'topicId' };
    },
  },
  invalid: { roundId: '', organisationId: 'a/b', topicId: 'a/b', basedOn: 'a/b', declared: {} },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(saveAnswers, {
  fresh: async () => {
    const fresh = await application();
    const answers = { projectTitle: '银龄守护' };
    return { ...fresh, input: { applicationId: fresh.applicationId, answers, versions: { projectTitle: 0 } } };
  },
  result: { changed: ['projectTitle'] },
  trail: ofApplication,
  forbidden: finance,
  refused: {
    'applications.problems.notEditable': async () => {
      const other = await application('SUBMITTED');
      return { by: other.by, input: { applicationId: other.applicationId, answers: {} } };
    },
    'kernel.problems.hostileField': ({ input }) => ({
      input: { ...input, answers: { constructor: 'x' } as never },
      kind: 'invalid',
    }),
    'applications.problems.deadlinePassed': () => ({ now: tooLate }),
  },
  invalid: { applicationId: '', answers: 'all', versions: { projectTitle: -1 } },
  again: 'done',
  race: asOne('the same words twice are one answer: who comes second finds nothing to change'),
});

doorContract(attachFile, {
  fresh: async () => {
    const fresh = await application();
    return { ...fresh, input: { applicationId: fresh.applicationId, fieldKey: 'certificate', file: somePdf() } };
  },
  result: {},
  trail: ofApplication,
  forbidden: finance,
  refused: {
    'applications.problems.notEditable': async ({ input }) => {
      const other = await application('SUBMITTED');
      return { by: other.by, input: { ...input, applicationId: other.applicationId } };
    },
    'files.problems.disguised': ({ input }) => ({
      input: { ...input, file: new File(['%PDF-1.4\n%%EOF'], '图片.png') },
      field: 'answers.certificate',
    }),
  },
  invalid: { applicationId: '', file: 'a path', fieldKey: 7 },
  version: never('a file is added beside the others'),
  again: 'done',
  race: madeOnce,
});

async function attached() {
  const fresh = await application();
  const { attachmentId, file } = await attachFile(
    { applicationId: fresh.applicationId, fieldKey: 'certificate', file: somePdf() },
    { actor: fresh.by, now: new Date('2026-03-02T01:00:00Z') },
  );
  return { ...fresh, attachmentId, input: { applicationId: fresh.applicationId, fileId: file.id } };
}

doorContract(removeAttachment, {
  fresh: attached,
  result: {},
  trail: ofApplication,
  forbidden: finance,
  refused: {
    'applications.problems.notEditable': async () => {
      const { by, input, applicationId } = await attached();
      await db.application.update({ where: { id: applicationId }, data: { status: 'ELIGIBLE' } });
      return { by, input };
    },
  },
  invalid: { applicationId: '', fileId: 'a/b' },
  version: never('a file is there or it is not'),
  again: 'not-found',
});

doorContract(submitApplication, {
  fresh: async () => {
    const fresh = await application('DRAFT', true);
    return { ...fresh, input: { applicationId: fresh.applicationId, declared: [] as string[] } };
  },
  result: { status: 'SUBMITTED' },
  trail: (fresh) => ({ ...ofApplication(fresh), from: 'DRAFT', to: 'SUBMITTED' }),
  forbidden: ({ organisation }) => memberActor(organisation, ['EDITOR']),
  refused: {
    'applications.problems.deadlinePassed': () => ({ now: tooLate }),
    'forms.problems.missing': async () => {
      const { by, applicationId } = await application('DRAFT');
      return { by, input: { applicationId }, field: 'projectTitle' };
    },
    'applications.problems.ineligible.verified': async () => {
      const { by, applicationId, organisation } = await application('DRAFT', true);
      await db.organisation.update({ where: { id: organisation.id }, data: { status: 'PENDING' } });
      return { by, input: { applicationId } };
    },
  },
  invalid: { applicationId: '', declared: {} },
  version: never('what stands in the form when it arrives is handed in'),
  again: 'done',
  race: asOne('pressing the button twice is one submission'),
});

doorContract(withdrawApplication, {
  fresh: async () => {
    const { applicationId, version, ...fresh } = await application('SUBMITTED');
    return { ...fresh, applicationId, version, input: { applicationId, version, reason: '计划有变' } };
  },
  result: { status: 'WITHDRAWN' },
  trail: (fresh) => ({ ...ofApplication(fresh), from: 'SUBMITTED', to: 'WITHDRAWN' }),
  forbidden: () => place.officer,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => {
      const { by, applicationId, version } = await application('AWARDED');
      return { by, input: { ...input, applicationId, version }, kind: 'conflict' };
    },
  },
  invalid: { version: 'x', reason: '长'.repeat(501) },
  again: 'conflict',
});
