import { formSections } from '@/lib/forms/definition/definition';
import { fillPlaceholders, remakePlaceholders } from '@/lib/plans/announcing/announcement';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import type { TemplateContent } from '@/lib/plans/supplied/round-template';
import { roundTemplates } from '@/lib/plans/supplied/round-templates';
import { templateContent } from '@/lib/plans/template-content';
import { rulesAsJson } from '@/lib/plans/terms/rules-document';
import type { RoundSettings } from '../settings/settings';
import { isWorkingCopy } from './working-copy';

/**
 * A round's settings as a template: what `writeRound` makes a draft of, so that both ways lead back to where one began.
 * Dates, money and topics stay behind; the announcement asks for them again where it names them. A working copy has none,
 * and what its announcement says is meant as it stands.
 */
export function roundAsTemplate(round: RoundSettings): TemplateContent {
  const facts = isWorkingCopy(round) ? {} : announcementFacts(round);
  const elsewhere = round.rules.eligibility.filter(
    (rule) => rule.kind !== 'withinRegion' || rule.regionPath !== round.region.path,
  );
  const rubricKey = (rubricId: string): string => `rubric${round.rubrics.findIndex(({ id }) => id === rubricId) + 1}`;
  return templateContent.parse({
    categories: round.categories.map(({ code, name }) => ({ code, name })),
    announcement: round.announcement.map(({ key, title, body }) => ({ key, title, body: asAsked(body, facts) })),
    form: { title: round.form.title, sections: formSections.parse(round.form.sections) },
    rubrics: round.rubrics.map(({ id, title, criteria }) => ({
      key: rubricKey(id),
      title,
      criteria: criteria.map(criterionOf),
    })),
    stages: round.stages.map(
      ({ kind, name, rubricId, reviewsPerEntry, cutCount, weightBp, blindApplicant, blindExperts }) => ({
        kind,
        name,
        rubric: rubricKey(rubricId),
        reviewsPerEntry,
        cutCount,
        weightBp,
        blindApplicant,
        blindExperts,
      }),
    ),
    instalments: round.instalments.map(({ name, basisPoints, condition }) => ({ name, basisPoints, condition })),
    rules: rulesAsJson({ ...round.rules, eligibility: elsewhere }),
    anyRegion: elsewhere.length === round.rules.eligibility.length,
  });
}

function criterionOf({
  group,
  name,
  maxPoints,
  bonus,
  tieBreak,
  anchorFull,
  anchorMid,
  anchorLow,
}: RoundSettings['rubrics'][number]['criteria'][number]) {
  return { group, name, maxPoints, bonus, tieBreak, anchorFull, anchorMid, anchorLow };
}

/** A line that stands as a shipped template had it filled in asks again, its short facts too; elsewhere only long ones are told for sure. */
function asAsked(body: string, facts: Readonly<Record<string, string>>): string {
  const asShipped = new Map(shippedLines.map((line) => [fillPlaceholders(line, facts), line]));
  const lines = body.split('\n').map((line) => asShipped.get(line) ?? line);
  return remakePlaceholders(lines.join('\n'), facts);
}

const shippedLines = [
  ...new Set(roundTemplates.flatMap(({ announcement }) => announcement.flatMap(({ body }) => body.split('\n')))),
].filter((line) => line.includes('〔'));
