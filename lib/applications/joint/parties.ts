import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import { standingParts } from './names-together';

/**
 * Who an application is of: its lead and every partner that takes part. Who has an interest in one of them has an interest
 * in the application.
 */
export const partiesSelect = {
  organisationId: true,
  jointParts: { ...standingParts, select: { organisationId: true } },
} satisfies Prisma.ApplicationSelect;

type WithParties = { organisationId: string; jointParts: readonly { organisationId: string }[] };

/** The lead first. */
export const partiesOf = ({ organisationId, jointParts }: WithParties): string[] => [
  organisationId,
  ...jointParts.map((part) => part.organisationId),
];

/** Whether one of them is the organisation: columns of a statement. `application` holds an application's id and its lead's. */
export const isParty = (
  organisationId: Prisma.Sql,
  application: { id: Prisma.Sql; leadId: Prisma.Sql },
): Prisma.Sql => Prisma.sql`(${organisationId} = ${application.leadId} OR EXISTS (
  SELECT 1 FROM "JointPart" jp WHERE jp."applicationId" = ${application.id} AND jp."organisationId" = ${organisationId}
     AND jp."status" IN ('ASKED', 'CONFIRMED')))`;

/** Applications in which an organisation takes part: those it leads, and, where parts count, those it has confirmed a part in. */
export const appliedBy = (organisationId: string, { counted }: { counted: boolean }): Prisma.ApplicationWhereInput =>
  counted
    ? { OR: [{ organisationId }, { jointParts: { some: { organisationId, status: 'CONFIRMED' } } }] }
    : { organisationId };

/** The partners' names in a line, the lead's not among them; null where one applies alone. */
export const partnersSql = (applicationId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT string_agg(po."name", '、' ORDER BY jp."id") FROM "JointPart" jp JOIN "Organisation" po ON po."id" = jp."organisationId"
   WHERE jp."applicationId" = ${applicationId} AND jp."status" IN ('ASKED', 'CONFIRMED'))`;
