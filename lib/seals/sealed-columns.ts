import 'server-only';
import { Prisma } from '@/lib/db/generated/client';

/** What of an "entry" is sealed, as `SealedEntry` has it. */
export const sealedColumns = Prisma.sql`entry."id", entry."at", entry."actorId", entry."command", entry."entity",
  entry."entityId", entry."cityId", entry."fromState", entry."toState", entry."detail", entry."ip", entry."coalesce",
  entry."writtenIn"::text AS "writtenIn"`;
