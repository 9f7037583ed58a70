import { expect, test } from 'vitest';
import { countStatements } from '@/lib/db/count-statements';
import { systemDesk } from '@/lib/inbox/system-desk';
import type { Actor } from '@/lib/kernel/actor';
import { account, accounts } from '@/lib/regions/accounts/queries';
import { appointedPeople } from '@/lib/regions/appointments/people-queries';
import { openAppointments } from '@/lib/regions/appointments/queries';
import { regionTree } from '@/lib/regions/queries';
import { administratorWith, at } from '@/tests/factories/people';

type Line = [page: string, statements: number, asker: Actor, ask: (who: ReturnType<typeof at>) => Promise<unknown>];

const system = await administratorWith('SYSTEM_ADMINISTRATOR');
const security = await administratorWith('SECURITY_ADMINISTRATOR');

/** As in statements.test.ts: the main read of each page, with the number of statements it sends. */
const table: Line[] = [
  ['/admin', 5, system, (who) => systemDesk({}, who)],
  ['/admin/people', 5, security, (who) => appointedPeople({}, who)],
  ['/admin/accounts', 4, security, (who) => accounts({}, who)],
  ['/admin/accounts/[personId]', 2, security, (who) => account({ personId: security.personId }, who)],
  ['/admin/appointments', 2, security, (who) => openAppointments({}, who)],
  ['/admin/regions', 1, system, (who) => regionTree({}, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, asker, ask) => {
  const { statements } = await countStatements(() => ask(at(asker)));
  expect(statements).toBe(expected);
});
