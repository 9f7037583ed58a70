import { formatDateTime } from '@/lib/kernel/shanghai';
import type { Correction } from './corrections';

type Section = { key: string; title: string; body: string };
type Extension = { fromAt: Date; toAt: Date; createdAt: Date };
type Notice = Correction & { ordinal: number; publishedAt: Date };

/** What the public was told after the announcement: by which notice of correction (null: by an extension), and when. */
export type ToldChange = { section: string; fact: string; said: string; now: string; ordinal: number | null; at: Date };

const CLOSING = '申报截止';

/** Of each fact in each section what the announcement said at first and what holds now, by the latest word of the office. */
export function changesTold(
  sections: readonly Section[],
  { extensions, corrections }: { extensions: readonly Extension[]; corrections: readonly Notice[] },
): ToldChange[] {
  const told = new Map<string, ToldChange>();
  const tell = (change: ToldChange): void => {
    const place = `${change.section}|${change.fact}`;
    const before = told.get(place);
    if (before?.now !== change.now) told.set(place, { ...change, said: before?.said ?? change.said });
  };
  const [first, last] = [extensions[0], extensions.at(-1)];
  const extended = (): void => {
    if (first === undefined || last === undefined) return;
    const [said, now] = [formatDateTime(first.fromAt), formatDateTime(last.toAt)];
    for (const { title } of sections.filter(({ body }) => body.includes(said)))
      tell({ section: title, fact: CLOSING, said, now, ordinal: null, at: last.createdAt });
  };
  const noticed = (notices: readonly Notice[]): void => {
    for (const { items, ordinal, publishedAt } of notices)
      for (const item of items) tell({ ...item, ordinal, at: publishedAt });
  };
  const since = last?.createdAt ?? new Date(0);
  noticed(corrections.filter(({ publishedAt }) => publishedAt <= since));
  // A notice that came after an extension and says the same is the one to name.
  const later = corrections.filter(({ publishedAt }) => publishedAt > since);
  if (!later.some(({ items }) => items.some(({ fact }) => fact === CLOSING))) extended();
  noticed(later);
  return [...told.values()];
}

/**
 * The sections with what holds now in the place of what was said. Where a short text stands at several places nobody can
 * tell which of them is meant: then the text stays, and the note below the document says what changed.
 */
export function asChanged<One extends Section>(
  sections: readonly One[],
  changes: readonly ToldChange[],
  say: (change: ToldChange) => string,
): One[] {
  return sections.map((section) => ({
    ...section,
    body: changes
      .filter(({ section: title, said, fact }) => title === section.title && isPlain(section.body, { said, fact }))
      .reduce((body, change) => body.replaceAll(change.said, say(change)), section.body),
  }));
}

const isPlain = (body: string, { said, fact }: Pick<ToldChange, 'said' | 'fact'>): boolean => {
  const times = said === '' ? 0 : body.split(said).length - 1;
  return times === 1 ? !/\d/.test(neighbours(body, said)) || !/\d/.test(said) : times > 1 && fact === CLOSING;
};

/** The characters around it: a figure within a longer one is another figure. */
function neighbours(body: string, said: string): string {
  const at = body.indexOf(said);
  return `${body[at - 1] ?? ''}${body[at + said.length] ?? ''}`;
}
