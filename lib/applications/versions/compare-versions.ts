import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { type Stretch, wordDiff } from '@/lib/sheets/word-diff';
import type { Finding, ReturnLine } from '../screening/to-mend';
import type { ReadField, ReadSection } from '../submission/submitted-content';
import { type MarkedRows, markedRows } from '../together/marked-rows';

/** What became of an answer: `new` and `gone` where only one of the two was asked for it. */
export type Change = 'same' | 'changed' | 'new' | 'gone';

/** One answer then and now; word by word where it is words, row by row where it is a grid. */
export type ComparedField = {
  key: string;
  label: string;
  change: Change;
  before: FormattedAnswer | null;
  after: FormattedAnswer | null;
  words: Stretch[] | null;
  rows: MarkedRows | null;
  /** What the office wanted mended here. */
  asked: Finding[];
  /** Whether it is among what was to be mended, though another part may have been meant. */
  isWanted: boolean;
};

export type ComparedSection = {
  key: string;
  title: string;
  isChanged: boolean;
  asked: Finding[];
  fields: ComparedField[];
};

/** What the office wanted, where, and whether anything there is otherwise now; null where it concerned no one place. */
export type Demand = Finding & { section: string | null; place: string; isChanged: boolean | null };

export type Compared = { sections: ComparedSection[]; demands: Demand[]; changes: number };

/** Two versions of one application, answer by answer, with what was demanded in between beside what became of it. */
export function compareVersions(
  { before, after }: { before: readonly ReadSection[]; after: readonly ReadSection[] },
  lines: readonly ReturnLine[],
): Compared {
  const then = fieldsOf(before);
  const now = fieldsOf(after);
  const sections = titlesOf(before, after).map(({ key, title }): ComparedSection => {
    const [old, current] = [before, after].map((each) => each.find((section) => section.key === key)?.fields ?? []);
    const gone = (old ?? []).filter((field) => !now.has(field.key));
    const here = lines.filter(({ section }) => section === key);
    const fields = [...(current ?? []), ...gone].map(({ key: of, label }) =>
      compared({ key: of, label, before: then.get(of), after: now.get(of) }, here),
    );
    const isAt = ({ field }: ReturnLine): boolean => fields.some(({ key: of }) => of === field);
    return {
      key,
      title,
      isChanged: fields.some(({ change }) => change !== 'same'),
      asked: here.filter((line) => !isAt(line)).map(finding),
      fields,
    };
  });
  return {
    sections,
    demands: lines.map((line) => demandOf(line, sections)),
    changes: sections.flatMap(({ fields }) => fields).filter(({ change }) => change !== 'same').length,
  };
}

type Both = { key: string; label: string; before: ReadField | undefined; after: ReadField | undefined };

function compared({ key, label, before, after }: Both, lines: readonly ReturnLine[]): ComparedField {
  const [then, now] = [before?.answer ?? null, after?.answer ?? null];
  const change = changeOf(then, now);
  const isHeld = change === 'changed' && then !== null && now !== null;
  return {
    key,
    label,
    change,
    before: then,
    after: now,
    words: isHeld ? wordsBetween(then, now) : null,
    rows: isHeld ? markedRows(then, now) : null,
    asked: lines.filter(({ field }) => field === key).map(finding),
    isWanted: lines.some(({ field, about }) => field === key || about.includes(key)),
  };
}

function changeOf(before: FormattedAnswer | null, after: FormattedAnswer | null): Change {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  return textOf(before) === textOf(after) ? 'same' : 'changed';
}

/** A text that was empty before is wholly new, which its words say by themselves. */
function wordsBetween(before: FormattedAnswer, after: FormattedAnswer): Stretch[] | null {
  const [then, now] = [plain(before), plain(after)];
  return then === null || now === null ? null : wordDiff(then, now);
}

function plain(answer: FormattedAnswer): string | null {
  if (answer.kind === 'text') return answer.text;
  if (answer.kind === 'list') return answer.items.join('、');
  return null;
}

function demandOf(line: ReturnLine, sections: readonly ComparedSection[]): Demand {
  const section = sections.find(({ key }) => key === line.section);
  const field = section?.fields.find(({ key }) => key === line.field);
  const about = section?.fields.filter(({ key }) => line.about.includes(key)) ?? [];
  return {
    ...finding(line),
    section: section?.key ?? null,
    place: [section?.title, field?.label].filter(Boolean).join(' · '),
    isChanged: about.length === 0 ? (section?.isChanged ?? null) : about.some(({ change }) => change !== 'same'),
  };
}

const finding = ({ what, isCheck }: Finding): Finding => ({ what, isCheck });

const fieldsOf = (sections: readonly ReadSection[]): Map<string, ReadField> =>
  new Map(sections.flatMap(({ fields }) => fields.map((field) => [field.key, field])));

/** The sections as they are now, and at the end those that are no more. */
function titlesOf(before: readonly ReadSection[], after: readonly ReadSection[]): { key: string; title: string }[] {
  const gone = before.filter(({ key }) => !after.some((section) => section.key === key));
  return [...after, ...gone].map(({ key, title }) => ({ key, title }));
}

const textOf = (answer: FormattedAnswer): string => canonicalJson(answer as unknown as Json);
