import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import type { PlanContent } from '@/lib/plans/plan-content';
import { planContent } from '@/lib/plans/plan-content-schema';
import type { Planned } from '@/lib/plans/problems-in-plan';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import { termsSchema } from '@/lib/plans/terms/terms';

/**
 * A call that a body in China really published, set up as its officer would: figures as published, bodies generalised.
 * What the text did not say is chosen by this project and marked `ours`.
 */
export type Call = {
  key: `R${number}`;
  title: string;
  host: string;
  regionName: string;
  content: PlanContent;
  opensAt: string;
  closesAt: string;
  /** Null where it counts from the agreement. */
  executionFrom: string | null;
  executionTo: string | null;
  potFen: bigint;
};

export const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** What a supplied template holds, to be changed where the call says otherwise. */
export function contentOf(key: string): PlanContent {
  const template = suppliedTemplate(key);
  if (template === undefined) throw new Error(`no template ${key}`);
  const { key: _key, name: _name, description: _description, ...content } = template;
  return content;
}

export const termsOfCall = ({ content }: Pick<Call, 'content'>) => termsSchema.parse(content.terms);

/** The content of a call with a section of its announcement said otherwise, as on the announcement's page. */
export const saying = (content: PlanContent, bodies: Readonly<Record<string, string>>): PlanContent => ({
  ...content,
  announcement: content.announcement.map((section) => ({ ...section, body: bodies[section.key] ?? section.body })),
});

/** The plan as it is judged before it is published, its announcement as people read it. */
export function plannedBy(call: Call): Planned {
  const { categories, form, rubrics, stages, instalments } = planContent.parse(call.content);
  return {
    region: { level: 'CITY' },
    terms: termsOfCall(call),
    categories,
    form,
    instalments,
    announcement: announcementOf(call),
    stages: stages.map(({ rubric, ...stage }) => ({ ...stage, rubricId: rubric })),
    rubrics: rubrics.map(({ key, title, criteria }) => ({ id: key, title, criteria })),
  };
}

/** The announcement as it would be published: what the settings know is put in, and the two things an officer types. */
export function announcementOf(call: Call) {
  const { content, title, host, regionName } = call;
  const office = `${regionName}民政局`;
  const facts = {
    ...announcementFacts({
      ...content,
      title,
      host,
      region: { name: regionName, officeName: office },
      organiser: '',
      coOrganisers: [],
      opensAt: new Date(call.opensAt),
      closesAt: new Date(call.closesAt),
      reviewFrom: call.closesAt.slice(0, 10),
      reviewTo: call.closesAt.slice(0, 10),
      executionFrom: call.executionFrom,
      executionTo: call.executionTo,
      contactName: '王晓',
      contactPhone: '0571-87000001',
      complaintPhone: '0571-87000002',
      terms: termsOfCall(call),
      funding: [{ amountFen: call.potFen, fund: { name: '专项资金' } }],
    }),
    文号: '测民发〔2026〕1号',
    办公地址: '测试路 1 号',
  };
  return content.announcement.map(({ key, title: of, body }) => ({
    key,
    title: of,
    body: fillPlaceholders(body, facts),
  }));
}

/** All that a visitor reads of the call's rules. */
export const textOf = (call: Call): string =>
  announcementOf(call)
    .map(({ body }) => body)
    .join('\n');
