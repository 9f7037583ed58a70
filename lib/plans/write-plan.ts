import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { found } from '@/lib/kernel/found';
import type { PlanContent } from './plan-content';
import { termsAsJson, termsSchema } from './terms/terms';
import { wordTags } from './word/word-tags';

type NewPlan = {
  content: PlanContent;
  region: { id: string; name: string; path: string; cityId: string };
  now: Date;
  actorId: string;
  number?: number;
  basedOnId?: string | null;
};

/** Writes an open plan with its own copy of everything the content holds. */
export async function writePlan(tx: Tx, { content, region, now, actorId, number = 1, basedOnId = null }: NewPlan) {
  const form = await tx.form.create({
    data: {
      cityId: region.cityId,
      kind: 'APPLICATION',
      title: content.form.title,
      sections: formSections.parse(content.form.sections),
      createdAt: now,
    },
  });
  const own = { regionPath: region.path, regionName: region.name };
  const gates = content.terms.eligibility.map((rule) =>
    rule.kind === 'activeInRegion' && rule.regionPath === '' ? { ...rule, ...own } : rule,
  );
  const terms = termsSchema.parse({
    ...content.terms,
    eligibility: content.anyRegion ? gates : [...gates, { kind: 'withinRegion', ...own }],
  });
  const plan = await tx.plan.create({
    data: {
      cityId: region.cityId,
      regionId: region.id,
      number,
      basedOnId,
      formId: form.id,
      terms: termsAsJson(terms),
      ...wordTemplateOf(content, { now, actorId }),
      createdAt: now,
      createdById: actorId,
      categories: { create: content.categories.map((category, position) => ({ ...category, position })) },
      announcement: { create: content.announcement.map((section, position) => ({ ...section, position })) },
      instalments: { create: content.instalments.map((instalment, position) => ({ ...instalment, position })) },
    },
  });
  await writeStages(tx, plan.id, content);
  return plan;
}

/** The same file in the new plan's own list, as its first. */
function wordTemplateOf({ word }: PlanContent, { now, actorId }: { now: Date; actorId: string }) {
  if (!word) return {};
  const { fileId, tags } = { ...word, tags: wordTags.parse(word.tags) };
  const first = { number: 1, fileId, tags, uploadedAt: now, uploadedById: actorId };
  return { wordFileId: fileId, wordTags: tags, wordTemplates: { create: first } };
}

async function writeStages(tx: Tx, planId: string, { rubrics, stages }: PlanContent): Promise<void> {
  const ids = new Map<string, string>();
  for (const [place, { key, title, criteria }] of rubrics.entries()) {
    const rows = criteria.map((criterion, position) => ({ ...criterion, position }));
    const rubric = await tx.rubric.create({ data: { planId, position: place, title, criteria: { create: rows } } });
    ids.set(key, rubric.id);
  }
  await tx.reviewStage.createMany({
    data: stages.map(({ rubric, ...stage }, position) => ({
      ...stage,
      position,
      planId,
      rubricId: found(ids.get(rubric), 'the rubric of a stage'),
    })),
  });
}
