import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { type TemplateTag, templateLimits, type WordData } from './template.ts';

type Part = { type: string; value: string; module?: string; raw?: string; subparsed?: Part[] };

/** What a template's documents consist of, its main part, heads and feet alike. */
export type Read = Part[][];

type Scope = { scopeList: unknown[] };

/**
 * A name means what its own scope holds, or one around it; never what an object happens to inherit. A loop runs at the top
 * only: within another one it has no rows, so that loops in loops cannot multiply. Nothing in a placeholder is evaluated.
 */
const parser = (tag: string) => ({
  get(scope: unknown, { scopeList }: Scope): unknown {
    if (!(scope instanceof Map)) return undefined;
    const isTop = scope === scopeList[0];
    const value: unknown = scope.get(tag.trim());
    if (Array.isArray(value) && scopeList.slice(1).some((each) => each instanceof Map)) return undefined;
    return isTop && value === '' ? undefined : value;
  },
});

/** @throws what docxtemplater tells of a template that cannot be read */
export function compiled(zip: PizZip): { document: Docxtemplater; read: Read } {
  const characters = zip
    .file(/^word\/(?:document|header|footer)[^/]*\.xml$/)
    .reduce((sum, part) => sum + part.asText().length, 0);
  if (characters > templateLimits.characters) throw new Error('more text than a template has');
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    syntax: { changeDelimiterPrefix: null },
    parser,
    nullGetter: ({ module }) => (module === undefined || module === '' ? '—' : ''),
  });
  const files = (document as unknown as { compiled: Record<string, { postparsed: Part[] }> }).compiled;
  return { document, read: Object.values(files).map(({ postparsed }) => postparsed) };
}

/** Every placeholder once for each place among loops and conditions. */
export function tagsIn(read: Read): TemplateTag[] {
  const tags = new Map<string, TemplateTag>();
  const walk = (parts: readonly Part[], within: string[]): void => {
    for (const { type, value, module, subparsed } of parts) {
      if (type !== 'placeholder') continue;
      const tag = { name: value.trim(), within, isBlock: module === 'loop' };
      tags.set(JSON.stringify(tag), tag);
      walk(subparsed ?? [], [...within, tag.name]);
    }
  };
  for (const parts of read) walk(parts, []);
  return [...tags.values()];
}

/** The first placeholder that would put markup, not text, into the document. */
export function rawTag(read: Read): string | null {
  const walk = (parts: readonly Part[]): string | null => {
    for (const { type, value, module, raw, subparsed } of parts) {
      if (type === 'placeholder' && module !== undefined && module !== 'loop') return raw ?? value;
      const inner = walk(subparsed ?? []);
      if (inner !== null) return inner;
    }
    return null;
  };
  return walk(read.flat());
}

type Filling = { data: WordData | null; mostRows: ReadonlyMap<string, number> };

/** At most so many characters come out; a loop counts as often as it has rows. */
export function filledCharacters(read: Read, { data, mostRows }: Filling): number {
  const longest = (name: string, looped: string | null): number => {
    const rows = looped === null ? undefined : data?.get(looped);
    const inRows = Array.isArray(rows)
      ? rows.map((row: ReadonlyMap<string, string>) => row.get(name)?.length ?? 0)
      : [];
    const top = data?.get(name);
    return Math.max(typeof top === 'string' ? top.length : 0, ...inRows);
  };
  const timesOf = (name: string): number => {
    const rows = data?.get(name);
    return Array.isArray(rows) ? rows.length : (mostRows.get(name) ?? 1);
  };
  const sum = (parts: readonly Part[], looped: string | null): number =>
    parts.reduce((total, { type, value, module, subparsed }) => {
      if (type !== 'placeholder') return total + value.length;
      const name = value.trim();
      if (module !== 'loop') return total + longest(name, looped);
      const isRows = looped === null && (Array.isArray(data?.get(name)) || mostRows.has(name));
      return total + (isRows ? Math.max(1, timesOf(name)) : 1) * sum(subparsed ?? [], isRows ? name : looped);
    }, 0);
  return sum(read.flat(), null);
}
