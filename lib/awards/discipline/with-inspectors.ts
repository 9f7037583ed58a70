import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import { standingCases } from './lifecycle';

/** Whether the objection `o` of a sentence is with the discipline inspection. */
export const withInspectors = Prisma.sql`EXISTS (SELECT 1 FROM "DisciplineCase" dc WHERE dc."objectionId" = o."id" AND dc."status" = ANY (${[...standingCases]}::"DisciplineStatus"[]))`;
