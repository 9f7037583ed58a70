import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Round } from '@/lib/db/generated/client';
import { formSections } from '@/lib/forms/definition/definition';
import type { TemplateContent } from '@/lib/plans/supplied/round-template';
import { rulesAsJson, rulesDocument } from '@/lib/plans/terms/rules-document';
import type { Timetable } from '../settings/timetable';

type NewRound = {
  template: TemplateContent;
  region: { id: string; name: string; path: string; cityId: string };
  year: number;
  sequence: number;
  title: string;
  now: Date;
  actorId: string;
  /** What a copy, a track or a working copy has from its source: dates, contacts, where it comes from. */
  known?: KnownBefore;
};

type KnownBefore = Partial<
  Pick<
    Round,
    | 'copiedFromId'
    | 'mainRoundId'
    | 'editsTemplateId'
    | 'trackName'
    | 'contactName'
    | 'contactPhone'
    | 'complaintPhone'
    | keyof Timetable
  >
>;

/** Writes a draft with its own copy of everything the template holds. */
export async function writeRound(tx: Tx, { template, region, year, sequence, title, now, actorId, known }: NewRound) {
  const form = await tx.form.create({
    data: {
      cityId: region.cityId,
      kind: 'APPLICATION',
      title: template.form.title,
      sections: formSections.parse(template.form.sections),
      createdAt: now,
    },
  });
  const rules = rulesDocument.parse({
    ...template.rules,
    eligibility: template.anyRegion
      ? template.rules.eligibility
      : [...template.rules.eligibility, { kind: 'withinRegion', regionPath: region.path, regionName: region.name }],
  });
  const round = await tx.round.create({
    data: {
      ...known,
      cityId: region.cityId,
      regionId: region.id,
      formId: form.id,
      title,
      year,
      sequence,
      createdAt: now,
      createdById: actorId,
      rules: { create: { number: 1, document: rulesAsJson(rules), createdAt: now } },
      categories: { create: template.categories.map((category, position) => ({ ...category, position })) },
      announcement: { create: template.announcement.map((section, position) => ({ ...section, position })) },
      instalments: { create: template.instalments.map((instalment, position) => ({ ...instalment, position })) },
    },
  });
  await writeStages(tx, round.id, template);
  return round;
}

async function writeStages(tx: Tx, roundId: string, { rubrics, stages }: TemplateContent): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, title, criteria } of rubrics) {
    const rows = criteria.map((criterion, position) => ({ ...criterion, position }));
    const rubric = await tx.rubric.create({ data: { roundId, title, criteria: { create: rows } } });
    ids.set(key, rubric.id);
  }
  await tx.reviewStage.createMany({
    data: stages.map(({ rubric, ...stage }, position) => ({
      ...stage,
      position,
      roundId,
      rubricId: ids.get(rubric) ?? '',
    })),
  });
}
