import 'server-only';
import { z } from 'zod';
import { type PaperAnswers, type PaperFacts, paperData } from '@/lib/applications/written/paper-data';
import { paperFacts } from '@/lib/applications/written/paper-facts';
import type { Paper } from '@/lib/applications/written/write-paper';
import type { Tx } from '@/lib/db/client';
import type { WordData } from '@/lib/files/word/template/template';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { topicTitles } from '@/lib/plans/form/form-references-of';
import { planSees } from '@/lib/plans/sees';
import { asWholePlan, wholePlanInclude } from '@/lib/plans/whole-plan';
import { type PaperName, paperNames } from '@/lib/plans/word/paper-names';
import { unknownNames } from '@/lib/plans/word/unknown-names';
import { wordTags } from '@/lib/plans/word/word-tags';
import { type Scene, sceneOf } from './scene';
import { trialSheet } from './trial-sheet';

const samples = { number: '0000-000000-00-0000-样例', checkCode: '0000-0000-0000' };

/** A plan's Word templates, each with what it asks for, and all that one may ask for, as a sample has it. */
export const wordTemplatesOfPlan = query({
  name: 'plan.wordTemplates',
  input: z.object({ planId: id() }),
  subject: seenPlan,
  async run({ db, subject: plan, now }) {
    const { names, data } = await sampleOf(db, plan, now);
    const rows = await db.wordTemplate.findMany({
      where: { planId: plan.id },
      orderBy: { number: 'desc' },
      include: { file: { select: { name: true } }, uploadedBy: { select: { name: true } } },
    });
    return {
      templates: rows.map(({ id: templateId, number, fileId, file, tags, uploadedAt, uploadedBy }) => {
        const found = wordTags.parse(tags);
        const unknown = unknownNames(found, names);
        return {
          id: templateId,
          number,
          name: file.name,
          uploadedAt,
          uploadedBy: uploadedBy.name,
          isInUse: fileId === plan.wordFileId,
          known: [...new Set(found.map(({ name }) => name))].filter((name) => !unknown.includes(name)),
          unknown,
        };
      }),
      names: names.map((name) => ({ ...name, sample: sampleTextOf(data, name) })),
    };
  },
});

export type WordTemplates = Awaited<ReturnType<typeof wordTemplatesOfPlan>>;

/** One of a plan's templates, or with none the form's own, and the sample it is tried on. */
export const wordSample = query({
  name: 'plan.wordSample',
  input: z.object({ planId: id(), templateId: z.union([z.literal(''), id()]).default('') }),
  subject: seenPlan,
  async run({ db, subject: plan, input: { templateId }, now }): Promise<Paper> {
    const { scene, data } = await sampleOf(db, plan, now);
    const template =
      templateId === ''
        ? null
        : await db.wordTemplate.findFirst({ where: { id: templateId, planId: plan.id }, include: { file: true } });
    if (template === null && templateId !== '') throw new Refusal('not-found');
    const { title } = plan.form;
    return {
      template: { sha256: template?.file.sha256 ?? null, title, sections: scene.sections },
      data,
      stamp: '样例，内容为虚构，不作为申报材料',
      name: `${title}（样例）`,
    };
  },
});

const withRound = {
  ...wholePlanInclude,
  round: {
    select: { title: true, year: true, issuedBy: true, executionFrom: true, executionTo: true, closesAt: true },
  },
} as const;

async function planInRound(db: Tx, planId: string) {
  const row = await db.plan.findUnique({ where: { id: planId }, include: withRound });
  return row && asWholePlan(row);
}

async function seenPlan(db: Tx, { planId }: { planId: string }, actor: Actor) {
  return planSees.look(actor, await planInRound(db, planId));
}

type InRound = NonNullable<Awaited<ReturnType<typeof planInRound>>>;

/** An application by this form of an organisation that does not exist, handed in by nobody. */
async function sampleOf(
  db: Tx,
  plan: InRound,
  now: Date,
): Promise<{ scene: Scene; names: PaperName[]; data: WordData }> {
  const { round } = plan;
  const dates = round ?? { executionFrom: null, executionTo: null, closesAt: null };
  const scene = await sceneOf(db, { ...plan, ...dates, topics: await topicTitles(db, plan) }, now);
  const { answers, read } = trialSheet(scene, 'short');
  const names = paperNames(scene.sections);
  const facts: PaperFacts = paperFacts(
    { organisation: { id: '', ...scene.profile }, names: scene.names, answers },
    {
      round: {
        title: round?.title ?? plan.form.title,
        year: round?.year ?? Number(shanghaiDay(now).slice(0, 4)),
        issuedBy: round?.issuedBy ?? '',
        region: plan.region,
      },
      ...samples,
      verifyAddress: fullAddress(paths.verify()),
      handedIn: { receivedAt: now, ordinal: 1, contentHash: '0'.repeat(64) },
      reader: 'keeper',
      now,
    },
  );
  const content: PaperAnswers = {
    answers: new Map(read.flatMap(({ fields }) => fields.map(({ key, answer }) => [key, answer] as const))),
    budgetItems: scene.names.budgetItems,
  };
  return { scene, names, data: paperData(names, facts, content) };
}

/** What a name becomes, in a few words; of rows what stands in the first. */
function sampleTextOf(data: WordData, { name }: PaperName): string {
  const value = data.get(name) ?? '';
  if (typeof value === 'string') return value;
  return [...(value[0]?.values() ?? [])].filter((text) => text !== '').join('，');
}
