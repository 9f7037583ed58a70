import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id, line, requiredLine } from '@/lib/kernel/text';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { regionById } from './load';
import { officeNameOf } from './office-name';
import { levelBelow, placeOf } from './place';
import { regionPolicy } from './policy';

const input = z.object({
  regionId: id(),
  name: requiredLine(40),
  /** Empty for what the rule of such names says. */
  officeName: line(60).default(''),
  pinyin: line(60)
    .transform((typed) => typed.toLowerCase())
    .default(''),
  /** Six, nine or twelve digits; empty for a functional zone (功能区), which has no national code. */
  code: line(20)
    .transform(typedFigure)
    .refine((typed) => /^(?:\d{6}|\d{9}|\d{12})?$/.test(typed), { message: 'regions.problems.code' })
    .default(''),
});

/** Adds a region right below another: a zone or district of a city, a street, a community. @throws Refusal 'refused' under a community or for a name already there. */
export const addRegion = command({
  name: 'region.add',
  input,
  subject: regionById,
  allow: regionPolicy.addBelow,
  async run({ subject: parent, input: { name, officeName, pinyin, code }, tx, now }) {
    const level = levelBelow(parent.level);
    refuseIf(level === null ? [{ code: 'regions.problems.nothingBelow' }] : []);
    await takeTurn(tx, `region:${parent.id}`);
    const twin = await tx.region.count({ where: { parentId: parent.id, name, validTo: null } });
    refuseIf(twin > 0 ? [{ code: 'regions.problems.nameTaken', field: 'name' }] : []);
    const own = { id: randomUUID(), level: level ?? 'COMMUNITY' } as const;
    return tx.region.create({
      data: {
        ...own,
        ...placeOf(own, parent),
        name,
        officeName:
          officeName ||
          officeNameOf({ name, level: own.level, custom: code === '' && own.level === 'DISTRICT' }, parent.name),
        pinyin,
        code: code || null,
        custom: code === '',
        parentId: parent.id,
        validFrom: shanghaiDay(now),
      },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ detail: { parentId: result.parentId }, said: { name: result.name } }),
});
