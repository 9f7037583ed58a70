import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { endOfShanghaiDay, lastInstantBefore, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import {
  countedByOffice,
  firstOrFew,
  instant,
  NAMED,
  officerIn,
  ofOffice,
  pathOf,
  question,
  waitingFor,
} from '@/lib/lists/waiting-for';
import { officeInAddress } from '@/lib/lists/with-office';
import { paths } from '@/lib/paths/paths';
import { settleDueAt } from './claims/rules';
import { linesToMend, passportLines } from './passport/lines';
import { asStated, factsInForce, versionsRead } from './passport/load';
import { stillAsked } from './rules';
import { editorSeesOrganisation, ownerSeesOrganisation } from './sees';
import { standingsRead } from './standings-of';
import { tiesToAnswer } from './ties/waiting';

/** Registrations to verify, of each office: named one by one while they are few, as one line when they are many. */
const toVerify = question({
  sql: (actor, now) => Prisma.sql`
    WITH open AS (
      SELECT o."id", o."name", o."uscc", o."regionId", o."updatedAt", o."verifyDueAt" - interval '1 millisecond' AS "dueAt" FROM "Organisation" o
       WHERE o."status" = 'PENDING' AND ${officerIn(Prisma.sql`o."regionId"`, actor)}
    ), ${countedByOffice({
      isLate: Prisma.sql`o."dueAt" < ${now}`,
      order: Prisma.sql`o."dueAt" NULLS FIRST, o."updatedAt", o."id"`,
      also: Prisma.sql`, min(o."dueAt") OVER w AS "earliest"`,
    })}
    SELECT c."id", c."name", c."dueAt", c."earliest", c."officePath", c."office", c."count", c."overdue", ${pathOf(Prisma.sql`c."regionId"`)},
           EXISTS (SELECT 1 FROM "Organisation" r WHERE r."uscc" = c."uscc" AND r."id" <> c."id"
                      AND r."status" IN ('PENDING', 'RETURNED')) AS "hasRivals"
      FROM counted c WHERE ${firstOrFew} ORDER BY c."dueAt" NULLS FIRST, c."updatedAt", c."id"`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    regionPath: z.string(),
    ...ofOffice,
    dueAt: instant.nullable(),
    earliest: instant.nullable(),
    hasRivals: z.boolean(),
  }),
  tell: (open) =>
    open.map(({ id, name, regionPath, officePath, office, count, overdue, dueAt, earliest, hasRivals }) => {
      const verbKey = 'organisations.waiting.verify';
      if (count > NAMED)
        return {
          key: `organisations:${officeInAddress(officePath)}`,
          messageKey: 'organisations.waiting.toVerifyMany',
          values: { count, overdue },
          about: office,
          href: withQuery(paths.officeOrganisations(), { status: 'PENDING', office: officeInAddress(officePath) }),
          verbKey,
          dueAt: earliest,
          officePath,
          count,
        };
      return {
        key: `organisation-${id}`,
        messageKey: hasRivals ? 'organisations.waiting.toVerifySameCode' : 'organisations.waiting.toVerify',
        about: name,
        href: paths.officeOrganisation(id),
        verbKey,
        dueAt,
        regionPath,
      };
    }),
});

/** Claims to be settled: once those in the organisation have answered, or their time is over. */
const toSettle = question({
  sql: (actor, now) => Prisma.sql`
    SELECT c."id", c."answeredAt", c."answerUntil", o."name", ${pathOf(Prisma.sql`o."regionId"`)} FROM "OrganisationClaim" c JOIN "Organisation" o ON o."id" = c."organisationId"
     WHERE c."status" = 'OPEN' AND (c."answeredAt" IS NOT NULL OR c."answerUntil" <= ${now})
       AND ${officerIn(Prisma.sql`o."regionId"`, actor)} ORDER BY c."filedAt" LIMIT ${NAMED}`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    regionPath: z.string(),
    answeredAt: instant.nullable(),
    answerUntil: instant,
  }),
  tell: (claims) =>
    claims.map(({ id, name, regionPath, ...heard }) => ({
      key: `claim-${id}`,
      messageKey: 'organisations.waiting.toSettleClaim',
      about: name,
      href: paths.officeClaim(id),
      verbKey: 'organisations.waiting.settleClaim',
      dueAt: settleDueAt(heard),
      regionPath,
    })),
});

/** Changes of key facts that wait for the office. */
const toSettleChange = question({
  sql: (actor) => Prisma.sql`
    SELECT k."id", k."dueAt", o."id" AS "organisationId", o."name", ${pathOf(Prisma.sql`o."regionId"`)} FROM "KeyChange" k JOIN "Organisation" o ON o."id" = k."organisationId"
     WHERE k."status" = 'OPEN' AND ${officerIn(Prisma.sql`o."regionId"`, actor)} ORDER BY k."dueAt", k."id" LIMIT ${NAMED}`,
  row: z.object({
    id: z.string(),
    organisationId: z.string(),
    name: z.string(),
    regionPath: z.string(),
    dueAt: instant,
  }),
  tell: (changes) =>
    changes.map(({ id, organisationId, name, regionPath, dueAt }) => ({
      key: `change-${id}`,
      messageKey: 'organisations.waiting.toSettleChange',
      about: name,
      href: `${paths.officeOrganisation(organisationId)}#changes`,
      verbKey: 'organisations.waiting.settleChange',
      dueAt: lastInstantBefore(dueAt),
      regionPath,
    })),
});

export const waitingForOrganisationOfficers = waitingFor(toVerify, toSettle, toSettleChange);

/** A returned registration waits for its owner or editor, one that lacks facts too, a claim for an owner's word. */
export async function waitingForOrganisationMembers(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  return [
    ...(await claimsToAnswer(db, actor, now)),
    ...(await tiesToAnswer(db, actor)),
    ...(await papersToKeep(db, actor, now)),
  ];
}

async function claimsToAnswer(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const open = { status: 'OPEN', answeredAt: null, answerUntil: { gt: now } } as const;
  const claims = await db.organisationClaim.findMany({
    where: { ...open, organisation: ownerSeesOrganisation.where(actor) },
    orderBy: { answerUntil: 'asc' },
    select: { id: true, answerUntil: true, organisation: { select: { name: true } } },
  });
  return claims.map(({ id, answerUntil, organisation }) => ({
    key: `claim-${id}`,
    messageKey: 'organisations.waiting.toAnswerClaim',
    about: organisation.name,
    href: paths.myClaim(id),
    verbKey: 'organisations.waiting.answerClaim',
    dueAt: answerUntil,
  }));
}

/** What comes back to be mended, what the registration did not ask and the first application needs, and what has to be renewed. */
async function papersToKeep(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const own = await db.organisation.findMany({
    where: { AND: [{ status: { not: 'REFUSED' } }, editorSeesOrganisation.where(actor)] },
    orderBy: { name: 'asc' },
    include: keptRead,
  });
  return own.flatMap((organisation) => [
    ...toFinish(organisation),
    ...toHear(organisation),
    ...toRenew(organisation, now),
  ]);
}

const keptRead = {
  certificateFile: versionsRead.include.file,
  standings: standingsRead,
  passportFacts: versionsRead,
  keyChanges: { where: { status: 'OPEN' }, orderBy: { askedAt: 'asc' } },
} as const satisfies Prisma.OrganisationInclude;

type Kept = Prisma.OrganisationGetPayload<{ include: typeof keptRead }>;

/** What waits for the office, as those who asked see it: they may still take it back. */
const toHear = ({ id, name, keyChanges }: Kept): Waiting[] =>
  keyChanges.map((change) => ({
    key: `change-${change.id}`,
    messageKey: 'organisations.waiting.changeOpen',
    verbKey: 'organisations.waiting.see',
    about: name,
    href: `${paths.myOrganisation(id)}#changes`,
    dueAt: lastInstantBefore(change.dueAt),
  }));

function toFinish({ id, name, status, ...facts }: Kept): Waiting[] {
  const missing = stillAsked(facts).facts;
  if (status !== 'RETURNED' && missing.length === 0) return [];
  return [
    {
      ...(status === 'RETURNED' ? toMend(id) : toComplete(id)),
      about: name,
      missing: missing.map((fact) => `organisations.fields.${fact}` as const),
      href:
        status === 'RETURNED'
          ? paths.myOrganisationEdit(id)
          : `${paths.myOrganisationEdit(id)}#form-${missing[0] ?? ''}`,
      dueAt: null,
    },
  ];
}

/** Of the passport what expires or has expired, as far as the organisation itself can mend it. */
function toRenew(organisation: Kept, now: Date): Waiting[] {
  const facts = factsInForce(organisation.passportFacts).flatMap((version) => asStated(version, ''));
  const lines = linesToMend(passportLines({ ...organisation, accountAgreedAt: null }, facts, shanghaiDay(now))).filter(
    ({ mends }) => mends !== 'office',
  );
  if (lines.length === 0) return [];
  const days = lines.flatMap(({ until }) => (until === null ? [] : [until])).toSorted();
  return [
    {
      key: `passport-${organisation.id}`,
      messageKey: 'organisations.waiting.toRenew',
      verbKey: 'organisations.waiting.renew',
      about: organisation.name,
      expiring: [...new Set(lines.map(({ kind }) => kind))].map(
        (kind) => `organisations.passport.kinds.${kind}` as const,
      ),
      href: paths.myOrganisation(organisation.id, 'passport'),
      dueAt: days[0] === undefined ? null : lastInstantBefore(endOfShanghaiDay(days[0])),
    },
  ];
}

const toMend = (id: string) =>
  ({
    key: `returned-${id}`,
    messageKey: 'organisations.waiting.toMend',
    verbKey: 'organisations.waiting.mend',
  }) as const;

const toComplete = (id: string) =>
  ({
    key: `incomplete-${id}`,
    messageKey: 'organisations.waiting.toComplete',
    verbKey: 'organisations.waiting.complete',
  }) as const;
