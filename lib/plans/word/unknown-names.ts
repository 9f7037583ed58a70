import type { TemplateTag } from '@/lib/files/word/template/template';
import type { PaperName } from './paper-names';

/**
 * The placeholders of a template that mean nothing in this form, each once. A column is known within its own loop only; a
 * loop within another has no rows, and so counts as unknown there.
 */
export function unknownNames(tags: readonly TemplateTag[], names: readonly PaperName[]): string[] {
  const byName = new Map(names.map((name) => [name.name, name]));
  const isLoop = (name: string): boolean => byName.get(name)?.columns != null;
  const isKnown = ({ name, within, isBlock }: TemplateTag): boolean => {
    const loop = within.findLast(isLoop);
    if (loop !== undefined && byName.get(loop)?.columns?.includes(name)) return true;
    // Rows are for a loop; where a text is asked for, there is none.
    if (isLoop(name)) return isBlock && loop === undefined;
    return byName.has(name);
  };
  return [...new Set(tags.filter((tag) => !isKnown(tag)).map(({ name }) => name))];
}
