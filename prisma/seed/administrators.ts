import { systemActor, visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { EVERYWHERE } from '@/lib/regions/appointments/rules';
import { firstAdministrator } from '@/lib/regions/first-administrator';
import { demoAccounts, randomPassword, tokenFor } from './accounts';
import { actorsOf, type Person } from './actors';
import type { Clock } from './clock';
import type { Places } from './places';
import { inTurn } from './pool';

/** The two without whom nothing is appointed. */
export type Security = { first: Person; second: Person };
type Post = Omit<Parameters<typeof appointPerson>[0], 'regionId'> & { regionId: string };

const first = [
  { account: demoAccounts.system, role: 'SYSTEM_ADMINISTRATOR' },
  { account: demoAccounts.security, role: 'SECURITY_ADMINISTRATOR' },
  { account: demoAccounts.audit, role: 'AUDIT_ADMINISTRATOR' },
] as const;

/** The first day: the three administrators of the installation, and a second security administrator, appointed single-handed. */
export async function appointAdministrators(clock: Clock): Promise<Security> {
  const { security, security2 } = demoAccounts;
  await inTurn(first, ({ account: { email, name }, role }) =>
    firstAdministrator({ role, email, name }, { actor: systemActor, now: clock.at(-300, '08:00') }).then(({ link }) =>
      email === security.email ? open(link.split('/').at(-1) ?? '', clock.at(-300, '08:10')) : undefined,
    ),
  );
  await appointPerson(
    { regionId: EVERYWHERE, role: 'SECURITY_ADMINISTRATOR', email: security2.email, name: security2.name },
    {
      actor: found((await actorsOf([security.email])).get(security.email), security.email),
      now: clock.at(-300, '08:20'),
    },
  );
  await open(await tokenFor(security2.email), clock.at(-300, '08:30'));
  const actors = await actorsOf([security.email, security2.email]);
  return {
    first: found(actors.get(security.email), security.email),
    second: found(actors.get(security2.email), security2.email),
  };
}

/** Proposed by the first, confirmed by the second, as any appointment. */
export async function appointByTwo(posts: readonly Post[], { first: one, second }: Security, clock: Clock) {
  await inTurn(posts, async (post) => {
    const { id: appointmentId } = await appointPerson(post, { actor: one, now: clock.at(-300, '09:00') });
    await confirmAppointment({ appointmentId, version: 1 }, { actor: second, now: clock.at(-300, '09:30') });
  });
}

/** What waits today, for each of the two to confirm for the other. */
export async function proposeAppointments({ districts: { xihu, binjiang } }: Places, clock: Clock): Promise<void> {
  const { security, security2 } = demoAccounts;
  const actors = await actorsOf([security.email, security2.email]);
  const propose = (by: string, post: Post, time: string) =>
    appointPerson(post, { actor: found(actors.get(by), by), now: clock.at(-1, time) });
  await propose(
    security.email,
    { regionId: xihu.id, role: 'OFFICER', email: 'xihu@demo.example', name: '吴佳宁', title: '社会组织服务科' },
    '10:20',
  );
  await propose(
    security2.email,
    { regionId: binjiang.id, role: 'OBSERVER', email: 'binjiang@demo.example', name: '罗振华', title: '社会监督员' },
    '15:40',
  );
}

/** Nobody keeps this password: the last step of the demonstration gives every account the one that is printed. */
async function open(token: string, now: Date): Promise<void> {
  const password = randomPassword();
  await acceptInvitation({ token, password, repeated: password }, { actor: visitor, now });
}
