import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { factsInForce } from '@/lib/organisations/passport/load';
import { whatIsCommon } from '../alike/alike-applications';
import { officeSeesApplication } from '../sees';
import type { SubmittedDocument } from '../submission/submitted-document';
import { isToCheck, type Known, linesIn, overlap, periodIn, sharedBy } from './shared-facts';

/** What may still be paid for, or is. */
const alive: ApplicationStatus[] = [
  'RECOMMENDING',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBLE',
  'IN_REVIEW',
  'SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'AWARDED',
];
/** So many are held against it, the newest first: an organisation applies a few times a year. */
const MOST = 30;

/**
 * What else the same organisation has asked for or been given, in other rounds, levels and years, that has something in common
 * with this project; what it states in its passport of other funders; and of offices the reader does not belong to only what
 * was announced to everybody. Facts to look into, each by itself: no score. Four statements.
 */
export const otherFunding = query({
  name: 'application.otherFunding',
  input: z.object({ applicationId: id() }),
  subject: seenByOffice,
  async run({ db, subject, actor }) {
    const mine = knownOf(subject);
    const common = await whatIsCommon(db, subject);
    const others = await db.application.findMany({
      where: {
        organisationId: subject.organisationId,
        roundId: { not: subject.roundId },
        submittedAt: { not: null },
        status: { in: alive },
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: fundedSelect,
    });
    const found = others.map((row) => {
      const theirs = knownOf(row);
      const share = common.get(row.id)?.share ?? 0;
      return { row, theirs, share, shared: sharedBy(mine, theirs) };
    });
    const isOpen = ({ row }: (typeof found)[number]): boolean => officeSeesApplication.judge(actor, row);
    return {
      mine: { ...mine, ...namedOf(subject) },
      seen: found
        .filter((one) => isOpen(one) && isToCheck(one.shared, one.share))
        .map(({ row, theirs, share, shared }) => ({ ...namedOf(row), ...theirs, share, shared })),
      announced: found.filter((one) => !isOpen(one)).flatMap(({ row }) => announcedOf(row, mine)),
      stated: await statedElsewhere(db, subject.organisationId, mine),
    };
  },
});

export type OtherFunding = Awaited<ReturnType<typeof otherFunding>>;

const fundedSelect = {
  id: true,
  number: true,
  title: true,
  status: true,
  organisationId: true,
  roundId: true,
  submittedAt: true,
  requestedFen: true,
  category: { select: { name: true } },
  award: { select: { amountFen: true } },
  publicWords: { select: { title: true } },
  places: { orderBy: { ordinal: 'asc' }, select: { region: { select: { name: true, path: true } } } },
  round: {
    select: {
      title: true,
      status: true,
      executionFrom: true,
      executionTo: true,
      region: { select: { path: true, officeName: true } },
    },
  },
  submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
} satisfies Prisma.ApplicationSelect;

type Funded = Prisma.ApplicationGetPayload<{ select: typeof fundedSelect }>;

async function seenByOffice(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const row = await db.application.findUnique({ where: { id: applicationId }, select: fundedSelect });
  return officeSeesApplication.look(actor, row);
}

function knownOf({ category, places, round, submissions }: Funded): Known {
  // Written by submitApplication alone, which is what the shape rests on.
  const answers = (submissions[0]?.content as unknown as SubmittedDocument | undefined)?.answers ?? {};
  const { from, to } = periodIn(answers);
  return {
    category: category?.name ?? '',
    places: places.map(({ region }) => region.path),
    from: from ?? round.executionFrom,
    to: to ?? round.executionTo,
    lines: linesIn(answers),
  };
}

const namedOf = ({ id: of, number, title, status, requestedFen, award, places, round }: Funded) => ({
  ...{ id: of, number, title, status, requestedFen },
  awardedFen: award?.amountFen ?? null,
  placeNames: places.map(({ region }) => region.name).join('、'),
  roundTitle: round.title,
  officeName: round.region.officeName,
});

/** Of another office's only an award that everybody may read, by the words in which it was announced. */
function announcedOf({ id: of, status, award, publicWords, round }: Funded, mine: Known) {
  const { executionFrom: from, executionTo: to } = round;
  const isPublic = status === 'AWARDED' && round.status === 'AWARDED' && award !== null && publicWords !== null;
  return isPublic && overlap(mine, { from, to })
    ? [
        {
          ...{ id: of, title: publicWords.title, from, to, awardedFen: award.amountFen },
          ...{ roundTitle: round.title, officeName: round.region.officeName },
        },
      ]
    : [];
}

/** Projects that others paid for at the same time, as the organisation itself states them. */
async function statedElsewhere(db: Tx, organisationId: string, mine: Known) {
  const versions = await db.passportFact.findMany({
    where: { organisationId, kind: 'project' },
    orderBy: [{ factId: 'asc' }, { ordinal: 'desc' }],
    omit: { idNumber: true },
  });
  return factsInForce(versions)
    .filter((fact) => overlap(mine, fact))
    .map(({ id: of, title, detail: funder, from, to, amountFen, result }) => ({
      ...{ id: of, title, funder, from, to, amountFen, result },
    }));
}
