import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { actorWith, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { demandText, scatter } from './demand-texts';
import { fillDemands } from './fill-demands';

const ROUNDS = 60;
const BATCH = 2_000;

/** Shares of all records: most are applications of the officer's own district, a part of them the neighbour's. */
const SHARES = { organisations: 0.1, demands: 0.15, neighbours: 0.1 };

/** The words that every title of the neighbour has, and none of the officer's. */
export const NEIGHBOURS = '邻里驿站';

type Region = { id: string; name: string; cityId: string | null; path: string };

/** A city with `count` records to search among; the officer's district has most of them. */
export async function fillSearch(count: number) {
  const { city, district } = await fillDemands(Math.round(count * SHARES.demands));
  const neighbour = await db.region.findFirstOrThrow({
    where: { parentId: city.id, id: { not: district.id } },
    select: { id: true, name: true, cityId: true, path: true },
  });
  const organisations = await fillOrganisations(Math.round(count * SHARES.organisations), district);
  const others = Math.round(count * SHARES.neighbours);
  const own = count - others - Math.round(count * SHARES.demands) - organisations.length;
  await fillApplications(own, { district, organisations, rounds: ROUNDS, suffix: '' });
  await fillApplications(others, { district: neighbour, organisations, rounds: 5, suffix: `（${NEIGHBOURS}）` });
  await db.$executeRawUnsafe('VACUUM ANALYZE');
  const number = await db.application.findFirstOrThrow({
    where: { round: { regionId: district.id } },
    select: { number: true },
  });
  return { officer: await actorWith('OFFICER', district, '区级经办'), number: number.number ?? '' };
}

const places = ['望江', '小营', '湖滨', '清波', '紫阳', '南星', '凯旋', '采荷', '四季青', '笕桥', '彭埠', '九堡'];
const marks = ['春晖', '阳光', '同心', '益家', '暖流', '和风', '青禾', '百川', '知行', '朴木', '星火', '蓝天', '乐龄'];
const works = ['社会工作服务中心', '公益发展中心', '养老服务社', '青少年事务所', '社区营造研究院', '志愿者协会'];

async function fillOrganisations(count: number, district: Region): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, index) => {
    const of = (words: readonly string[], salt: number) => words[scatter(index + salt) % words.length] ?? '';
    return {
      id: randomUUID(),
      cityId: district.cityId ?? district.id,
      regionId: district.id,
      type: 'SOCIAL_SERVICE_AGENCY' as const,
      status: 'VERIFIED' as const,
      name: `${of(places, 1)}${of(marks, 7)}${index}号${of(works, 13)}`,
      uscc: `52330102${String(index).padStart(9, '0')}X`,
      legalRepresentative: `陈静${index % 500}`,
      contactName: '王敏',
      contactPhone: '',
      createdAt: testNow,
      updatedAt: testNow,
    };
  });
  for (let from = 0; from < count; from += BATCH) {
    await db.organisation.createMany({ data: rows.slice(from, from + BATCH) });
  }
  return rows.map(({ id }) => id);
}

type Filling = { district: Region; organisations: string[]; rounds: number; suffix: string };

async function fillApplications(count: number, { district, organisations, rounds, suffix }: Filling): Promise<void> {
  const opened: { id: string }[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    opened.push(
      await createRound({ region: district, status: 'REVIEWING', title: `2026 年第 ${turn + 1} 届公益创投${suffix}` }),
    );
  }
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const data = Array.from({ length: size }, (_, place) =>
      applicationOf(from + place, { district, organisations, opened, suffix }),
    );
    await db.sheet.createMany({
      data: data.map(({ sheetId: id, cityId }) => ({ id, kind: 'APPLICATION' as const, cityId, createdAt: testNow })),
    });
    await db.application.createMany({ data });
  }
}

type Rounds = { district: Region; organisations: string[]; opened: { id: string }[]; suffix: string };

function applicationOf(index: number, { district, organisations, opened, suffix }: Rounds) {
  const round = index % opened.length;
  const sequence = String(Math.floor(index / opened.length) + 1).padStart(4, '0');
  return {
    id: randomUUID(),
    sheetId: randomUUID(),
    cityId: district.cityId ?? district.id,
    roundId: opened[round]?.id ?? '',
    organisationId: organisations[scatter(index) % organisations.length] ?? '',
    status: 'IN_REVIEW' as const,
    number: `2026-3301${suffix === '' ? '02' : '05'}-${String(round + 1).padStart(2, '0')}-${sequence}-${index % 10}`,
    title: `${demandText(index).title}服务项目${suffix}`,
    createdAt: testNow,
    createdById: SYSTEM_PERSON_ID,
    updatedAt: testNow,
    submittedAt: new Date(testNow.getTime() + index * 1_000),
  };
}
