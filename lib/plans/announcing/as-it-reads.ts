import { fillPlaceholders } from './filling';
import { filledWith } from './outdated';

type Section = { body: string; source: string; filled: Readonly<Record<string, string>> };

/** An announcement as it would be published now: what is set in the place of its placeholders, which are kept beside it. */
export function asItReads<One extends Section>(
  sections: readonly One[],
  facts: Readonly<Record<string, string>>,
): (One & Section)[] {
  return sections.map((section) => ({
    ...section,
    source: section.body,
    body: fillPlaceholders(section.body, facts),
    filled: { ...section.filled, ...filledWith(section.body, facts) },
  }));
}
