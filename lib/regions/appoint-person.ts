import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { email, id, line, requiredLine } from '@/lib/kernel/text';
import { keepApart } from '@/lib/people/keep-apart';
import { welcomePerson } from '@/lib/people/welcome-person';
import { regionById } from './load';
import { appointmentPolicy } from './policy';
import { APPOINTED_ROLES } from './schema';

const input = z.object({
  regionId: id(),
  role: z.enum(APPOINTED_ROLES, { message: 'kernel.problems.required' }),
  email: email(),
  name: requiredLine(40),
  title: line(60).default(''),
});

/** Gives a person a role at a region and tells them by letter; a person not known yet is made and invited. */
export const appointPerson = command({
  name: 'person.appoint',
  input,
  subject: regionById,
  allow: appointmentPolicy.appoint,
  async run({ subject: region, input: { role, email: address, name, title }, tx, now }) {
    const news = `您已获授权在公创平台办理${region.name}的工作。`;
    const person = await welcomePerson(tx, { email: address, name, news }, now);
    await keepApart(tx, { personId: person.id, office: role }, 'email');
    const holds = await tx.roleGrant.count({
      where: { personId: person.id, regionId: region.id, role, revokedAt: null },
    });
    refuseIf(holds > 0 ? [{ code: 'regions.problems.roleHeld', field: 'email' }] : []);
    const grant = await tx.roleGrant.create({
      data: { personId: person.id, regionId: region.id, role, title, grantedAt: now },
    });
    return { id: person.id, grantId: grant.id, cityId: region.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ result, input: { role, regionId } }) => ({
    detail: { role, regionId, grantId: result.grantId },
  }),
});
