import { remakePlaceholders } from '@/lib/plans/announcing/announcement';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import { contentOf } from '@/lib/plans/content-of';
import type { PlanContent } from '@/lib/plans/plan-content';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import type { RoundSettings } from '../settings/settings';

/**
 * What is set up for a round, without what is of its edition: dates, money and topics stay behind, and the announcement
 * asks for them again where it names them.
 */
export function roundAsTemplate(round: RoundSettings): PlanContent {
  const facts = announcementFacts(round);
  return {
    ...contentOf(round.plan),
    announcement: round.plan.announcement.map(({ key, title, body, source }) => ({
      key,
      title,
      body: asAsked(source || body, facts),
    })),
  };
}

/** A line that stands as a supplied template had it filled in asks again, its short facts too; elsewhere only long ones are told for sure. */
function asAsked(body: string, facts: Readonly<Record<string, string>>): string {
  const asSupplied = new Map(suppliedLines.map((line) => [fillPlaceholders(line, facts), line]));
  const lines = body.split('\n').map((line) => asSupplied.get(line) ?? line);
  return remakePlaceholders(lines.join('\n'), facts);
}

const suppliedLines = [
  ...new Set(suppliedTemplates.flatMap(({ announcement }) => announcement.flatMap(({ body }) => body.split('\n')))),
].filter((line) => line.includes('〔'));
