import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import type { PlanContent } from '@/lib/plans/plan-content';
import { planContent } from '@/lib/plans/plan-content-schema';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { writeRound } from '@/lib/rounds/creating/write-round';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { roundAsTemplate } from '@/lib/rounds/templates/round-as-template';
import { createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let sequence = 100;

beforeAll(async () => {
  place = await createCity();
});

async function settingsOf(roundId: string) {
  const settings = await roundSettings(db, { roundId });
  if (settings === null) throw new Error('no round');
  return settings;
}

async function written(template: PlanContent): Promise<PlanContent> {
  const region = { ...place.district, cityId: place.city.id };
  const { id } = await writeRound(db, {
    content: template,
    region,
    year: 2026,
    sequence: ++sequence,
    title: '2026 年公益创投',
    now: testNow,
    actorId: SYSTEM_PERSON_ID,
  });
  return roundAsTemplate(await settingsOf(id));
}

/** Rubrics are named anew; what they are called inside a template says nothing. */
function comparable(template: PlanContent) {
  const content = planContent.parse(template);
  const place = (key: string) => content.rubrics.findIndex((rubric) => rubric.key === key);
  return {
    ...content,
    rubrics: content.rubrics.map(({ title, criteria }) => ({ title, criteria })),
    stages: content.stages.map((stage) => ({ ...stage, rubric: place(stage.rubric) })),
  };
}

test.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  '%s: template → round → template is where one began',
  async (_key, template) => {
    expect(comparable(await written(template))).toEqual(comparable(template));
  },
);

test('what a template cannot say by default survives too', async () => {
  const [template] = suppliedTemplates;
  if (template === undefined) throw new Error('no template');
  const changed: PlanContent = {
    ...template,
    anyRegion: true,
    stages: template.stages.map((stage) => ({ ...stage, blindExperts: false })),
  };
  expect(comparable(await written(changed))).toEqual(comparable(changed));
});

test('a published round asks again for what was of its year', async () => {
  const round = await createRound({ region: place.district, title: '2026 年测试市某区第十三届公益创投' });
  const before = (await settingsOf(round.id)).announcement.map(({ body }) => body).join('');
  const after = roundAsTemplate(await settingsOf(round.id))
    .announcement.map(({ body }) => body)
    .join('');
  for (const [text, placeholder] of [
    ['2026 年测试市某区第十三届公益创投', '〔批次名称〕'],
    ['2026年3月', '〔申报截止〕'],
    ['1,000,000.00 元', '〔资助总额〕'],
    ['0571-87000002', '〔投诉电话〕'],
    ['本批次资助在测试市某区范围内', '在〔地区〕范围内'],
    ['最多申报2个项目', '最多申报〔申报数量〕个项目'],
  ] as const) {
    expect(before).toContain(text);
    expect(after).not.toContain(text);
    expect(after).toContain(placeholder);
  }
});
