import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

type Entry = { entity: string; entityId: string };

/** What the things that entries are about are called now, in one statement: people and places by name, rounds and what is of a round by title, the rest by number. */
export async function namesOfEntries(db: Tx, entries: readonly Entry[]): Promise<Map<string, string>> {
  const asked = Object.entries(named).flatMap(([entity, ask]) => {
    const ids = [...new Set(entries.filter((entry) => entry.entity === entity).map(({ entityId }) => entityId))];
    return ids.length === 0 ? [] : [ask(Prisma.sql`= ANY(${ids}::text[])`)];
  });
  if (asked.length === 0) return new Map();
  const names = await db.$queryRaw<{ id: string; name: string | null }[]>(everyOne(asked));
  return new Map(names.flatMap(({ id, name }) => (name === null || name === '' ? [] : [[id, name] as const])));
}

/** As many things may bear one name; who asks for more looks for words, not for a thing. */
const NAMESAKES = 200;

/** The other way round: what is called exactly so, of every kind. */
export async function idsOfName(db: Tx, name: string): Promise<string[]> {
  const all = [...Object.values(named), coFundingByNumber].map((ask) => ask(Prisma.sql`IS NOT NULL`));
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "id" FROM (${everyOne(all)}) n WHERE "name" = ${name} LIMIT ${NAMESAKES}`;
  return found.map(({ id }) => id);
}

/** All of them as one table of `id` and `name`, whatever the first of them calls its own. */
const everyOne = (asked: Prisma.Sql[]): Prisma.Sql =>
  Prisma.sql`SELECT * FROM (${Prisma.join(asked, ' UNION ALL ')}) t("id", "name")`;

type Ask = (isOneOfThem: Prisma.Sql) => Prisma.Sql;

const person: Ask = (one) => Prisma.sql`SELECT "id", "name" FROM "Person" WHERE "id" ${one}`;
const organisation: Ask = (one) => Prisma.sql`SELECT "id", "name" FROM "Organisation" WHERE "id" ${one}`;
const claim: Ask = (one) =>
  Prisma.sql`SELECT c."id", o."name" FROM "OrganisationClaim" c JOIN "Organisation" o ON o."id" = c."organisationId" WHERE c."id" ${one}`;
const objection: Ask = (one) => Prisma.sql`SELECT "id", "number" FROM "Objection" WHERE "id" ${one}`;
const region: Ask = (one) => Prisma.sql`SELECT "id", "name" FROM "Region" WHERE "id" ${one}`;
const demand: Ask = (one) => Prisma.sql`SELECT "id", "number" FROM "Demand" WHERE "id" ${one}`;

const coFunding =
  (called: Prisma.Sql): Ask =>
  (one) =>
    Prisma.sql`SELECT f."id", ${called} FROM "CoFundingLine" f JOIN "Application" a ON a."id" = f."applicationId" JOIN "Region" g ON g."id" = f."regionId" WHERE f."id" ${one}`;
/** Whoever asks for an application by its number also finds what its county said to it. */
const coFundingByNumber = coFunding(Prisma.sql`a."number"`);

/** By the kind of thing, as entries call it. */
const named: Readonly<Record<string, Ask>> = {
  person,
  account: person,
  appointment: (one) => Prisma.sql`SELECT "id", "name" FROM "Appointment" WHERE "id" ${one}`,
  expert: (one) =>
    Prisma.sql`SELECT e."id", p."name" FROM "Expert" e JOIN "Person" p ON p."id" = e."personId" WHERE e."id" ${one}`,
  organisation,
  organisationClaim: claim,
  bankAccount: organisation,
  contact: (one) =>
    Prisma.sql`${demand(one)} UNION ALL ${objection(one)} UNION ALL ${claim(one)} UNION ALL ${organisation(one)}`,
  round: (one) => Prisma.sql`SELECT "id", "title" FROM "Round" WHERE "id" ${one}`,
  plan: (one) => Prisma.sql`SELECT "planId", "title" FROM "Round" WHERE "planId" ${one}`,
  stage: (one) =>
    Prisma.sql`SELECT s."id", concat(r."title", ' · ', s."name") FROM "ReviewStage" s JOIN "Round" r ON r."planId" = s."planId" WHERE s."id" ${one}`,
  draw: (one) =>
    Prisma.sql`SELECT d."id", concat(r."title", ' · ', s."name") FROM "PanelDraw" d JOIN "ReviewStage" s ON s."id" = d."stageId" JOIN "Round" r ON r."planId" = s."planId" WHERE d."id" ${one}`,
  notice: (one) =>
    Prisma.sql`SELECT n."id", r."title" FROM "PublicityNotice" n JOIN "Round" r ON r."id" = n."roundId" WHERE n."id" ${one}`,
  amendment: (one) =>
    Prisma.sql`SELECT a."id", r."title" FROM "FormAmendment" a JOIN "Round" r ON r."id" = a."roundId" WHERE a."id" ${one}`,
  lateEntry: (one) =>
    Prisma.sql`SELECT l."id", o."name" FROM "LateEntry" l JOIN "Organisation" o ON o."id" = l."organisationId" WHERE l."id" ${one}`,
  partnerChange: (one) =>
    Prisma.sql`SELECT c."id", a."number" FROM "PartnerChange" c JOIN "Application" a ON a."id" = c."applicationId" WHERE c."id" ${one}`,
  template: (one) => Prisma.sql`SELECT "id", "name" FROM "OwnTemplate" WHERE "id" ${one}`,
  topic: (one) => Prisma.sql`SELECT "id", "title" FROM "Topic" WHERE "id" ${one}`,
  application: (one) => Prisma.sql`SELECT "id", "number" FROM "Application" WHERE "id" ${one}`,
  assignment: (one) =>
    Prisma.sql`SELECT w."id", a."number" FROM "ReviewAssignment" w JOIN "Application" a ON a."id" = w."applicationId" WHERE w."id" ${one}`,
  objection,
  disciplineCase: (one) =>
    Prisma.sql`SELECT c."id", o."number" FROM "DisciplineCase" c JOIN "Objection" o ON o."id" = c."objectionId" WHERE c."id" ${one}`,
  demand,
  demandCall: (one) => Prisma.sql`SELECT "id", "title" FROM "DemandCall" WHERE "id" ${one}`,
  fund: (one) => Prisma.sql`SELECT "id", "name" FROM "Fund" WHERE "id" ${one}`,
  coFunding: coFunding(Prisma.sql`concat(a."number", ' · ', g."name")`),
  inbox: region,
  region,
};
