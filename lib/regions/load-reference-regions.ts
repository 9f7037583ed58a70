import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import type { RegionLevel } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';
import { officeNameOf } from './office-name';
import { placeOf } from './place';
import { STREETS, ZONES } from './reference/below-districts';
import { CITIES, DISTRICTS, PROVINCES } from './reference/cities';
import { RETIRED } from './reference/retired';

type Parent = { id: string; name: string; path: string; cityId: string | null };
type Wanted = {
  code: string | null;
  name: string;
  pinyin: string;
  level: RegionLevel;
  parent: Parent | null;
  custom?: boolean;
  validTo?: Day;
};

/** Puts the reference regions into the table. Run again, it adds only what is missing and changes nothing. */
export async function loadReferenceRegions(tx: Tx): Promise<void> {
  const byCode = new Map<string, Parent>();
  for (const { code, ...line } of linesOf(PROVINCES))
    byCode.set(code, await ensure(tx, { code, ...line, level: 'PROVINCE', parent: null }));
  for (const { code, ...line } of linesOf(CITIES)) {
    byCode.set(
      code,
      await ensure(tx, { code, ...line, level: 'CITY', parent: parentOf(byCode, `${code.slice(0, 2)}0000`) }),
    );
  }
  for (const { code, ...line } of linesOf(DISTRICTS)) {
    byCode.set(code, await ensure(tx, { code, ...line, level: 'DISTRICT', parent: cityOf(byCode, code) }));
  }
  for (const { code, name, pinyin, validTo } of RETIRED) {
    byCode.set(
      code,
      await ensure(tx, { code, name, pinyin, validTo, level: 'DISTRICT', parent: cityOf(byCode, code) }),
    );
  }
  await linkSuccessors(tx, byCode);
  await ensureBelowDistricts(tx, byCode);
}

async function linkSuccessors(tx: Tx, byCode: Map<string, Parent>): Promise<void> {
  const links = RETIRED.flatMap(({ code, successors }) =>
    successors.map((successor) => ({ fromId: parentOf(byCode, code).id, toId: parentOf(byCode, successor).id })),
  );
  await tx.regionSuccessor.createMany({ data: links, skipDuplicates: true });
}

async function ensureBelowDistricts(tx: Tx, byCode: Map<string, Parent>): Promise<void> {
  for (const { district, name, pinyin, communities } of STREETS) {
    const street = await ensure(tx, { code: null, name, pinyin, level: 'STREET', parent: parentOf(byCode, district) });
    for (const [communityName, communityPinyin] of communities) {
      await ensure(tx, {
        code: null,
        name: communityName,
        pinyin: communityPinyin,
        level: 'COMMUNITY',
        parent: street,
      });
    }
  }
  for (const { city, name, pinyin } of ZONES) {
    await ensure(tx, { code: null, name, pinyin, level: 'DISTRICT', parent: parentOf(byCode, city), custom: true });
  }
}

async function ensure(tx: Tx, { parent, ...wanted }: Wanted): Promise<Parent> {
  const where = wanted.code === null ? { name: wanted.name, parentId: parent?.id ?? null } : { code: wanted.code };
  const known = await tx.region.findFirst({ where, select: { id: true, name: true, path: true, cityId: true } });
  if (known !== null) return known;
  const id = randomUUID();
  const place = placeOf({ id, level: wanted.level }, parent);
  return tx.region.create({
    data: { ...wanted, officeName: officeNameOf(wanted, parent?.name), id, parentId: parent?.id ?? null, ...place },
    select: { id: true, name: true, path: true, cityId: true },
  });
}

function linesOf(table: string): { code: string; name: string; pinyin: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([code = '', name = '', pinyin = '']) => ({ code, name, pinyin }));
}

function cityOf(byCode: Map<string, Parent>, code: string): Parent {
  return parentOf(byCode, `${code.slice(0, 4)}00`);
}

function parentOf(byCode: Map<string, Parent>, code: string): Parent {
  const parent = byCode.get(code);
  if (parent === undefined) throw new Error(`the reference data names no region ${code}`);
  return parent;
}
