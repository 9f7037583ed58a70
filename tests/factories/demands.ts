import { randomInt, randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { DemandCallStatus, DemandSource, DemandStatus } from '@/lib/db/generated/enums';
import { demandCallById } from '@/lib/demands/load';
import { isPublic } from '@/lib/demands/rules';
import { SUBMITTED_SOURCES } from '@/lib/demands/schema';
import { hashOfCode } from '@/lib/demands/submitting/phone-code';
import { hangzhouCategories } from '@/lib/demands/templates/hangzhou-categories';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { newId } from '@/lib/kernel/new-id';
import { bigramsOf } from '@/lib/lists/bigrams';
import { blindIndex } from '@/lib/vault/blind-index';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { furtherQuestions } from './demand-questions';
import { testNow } from './people';

const DAY_MS = 24 * 60 * 60 * 1000;

type Region = { id: string; cityId: string | null };
type CallOptions = {
  region: Region;
  status?: DemandCallStatus;
  opensAt?: Date;
  closesAt?: Date;
  sources?: DemandSource[];
  title?: string;
};

/** A demand call with Hangzhou's categories, by default open at `testNow`; a draft is ready to publish. */
export async function createDemandCallRow(options: CallOptions) {
  const { region, status = 'OPEN', sources = [...SUBMITTED_SOURCES], title = '2026 年公益创投需求征集令' } = options;
  const { id } = await db.demandCall.create({
    data: {
      cityId: region.cityId ?? region.id,
      regionId: region.id,
      status,
      title,
      guidance: '面向居民、社区和社会组织征集民生需求。',
      opensAt: options.opensAt ?? new Date(testNow.getTime() - DAY_MS),
      closesAt: options.closesAt ?? new Date(testNow.getTime() + 10 * DAY_MS),
      sources,
      contactName: '王晓',
      contactPhone: '0571-87000001',
      publishedAt: status === 'DRAFT' ? null : testNow,
      createdAt: testNow,
      createdById: SYSTEM_PERSON_ID,
      categories: { create: hangzhouCategories.map((category, position) => ({ ...category, position })) },
    },
  });
  const call = await demandCallById(db, { callId: id });
  if (call === null) throw new Error('the call is gone');
  return call;
}

type Call = { id: string; cityId: string; categories: { id: string; code: string }[] };
type DemandOptions = {
  call: Call;
  region: Region;
  status?: DemandStatus;
  title?: string;
  problem?: string;
  category?: string;
  source?: DemandSource;
  submitterPhone?: string;
  submitterPersonId?: string;
  organisationId?: string;
  mergedIntoId?: string;
  verifyDueAt?: Date;
  affectedCount?: number;
};

/** A demand of the call at a region; from publication on its public words are its own. */
export async function createDemand({
  call,
  region,
  status = 'SUBMITTED',
  title = '老旧小区加装电梯',
  problem = '七层楼没有电梯，老人上下楼困难。',
  ...options
}: DemandOptions) {
  const {
    category: code = 'H',
    source = 'RESIDENT',
    verifyDueAt = new Date('2026-03-09T16:00:00Z'),
    submitterPhone: phone = '',
    ...rest
  } = options;
  const category = call.categories.find((each) => each.code === code);
  const id = newId();
  return db.demand.create({
    data: {
      id,
      submitterPhone: await seal(db, placeIn('Demand.submitterPhone', id), phone),
      submitterPhoneIndex: await blindIndex(db, 'phone', phone),
      cityId: call.cityId,
      callId: call.id,
      regionId: region.id,
      categoryId: category?.id ?? '',
      number: `XQ-${randomUUID()}`,
      status,
      source,
      title,
      affected: '高龄老人',
      problem,
      bigrams: bigramsOf(`${title}\n${problem}`),
      submitterName: '张阿姨',
      receivedAt: testNow,
      verifyDueAt,
      ...(isPublic(status) && { publicTitle: title, publicProblem: problem, publishedAt: testNow }),
      ...rest,
    },
  });
}

/** A mobile number nobody else in the test has, with a code that proves it. */
export async function provenPhone(now = testNow) {
  const phone = `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await db.phoneCode.create({
    data: {
      phoneIndex: await blindIndex(db, 'phone', phone),
      codeHash: hashOfCode({ phone, code }),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 600_000),
    },
  });
  return { phone, code };
}

/** What a resident types into the form. */
export function typedDemand(call: Call, region: { id: string }) {
  return {
    callId: call.id,
    categoryId: call.categories.find(({ code }) => code === 'H')?.id ?? '',
    regionId: region.id,
    source: 'RESIDENT' as const,
    title: '独居老人送餐',
    affected: '独居高龄老人',
    affectedCount: '35',
    problem: '社区食堂太远，独居老人吃饭不便。',
    outcome: '中午有人送餐到家',
    submitterName: '张阿姨',
    consent: 'on' as const,
  };
}

/** Gives a call further questions. */
export async function askFurther(call: { id: string; cityId: string }) {
  const form = await db.form.create({
    data: { cityId: call.cityId, kind: 'DEMAND', title: '附加问题', sections: furtherQuestions, createdAt: testNow },
  });
  await db.demandCall.update({ where: { id: call.id }, data: { formId: form.id } });
  const asking = await demandCallById(db, { callId: call.id });
  if (asking === null) throw new Error('the call is gone');
  return asking;
}
