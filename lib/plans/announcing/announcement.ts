/** The five parts without which a call may not be published (domain C3), and the sections of which one at least must say it. */
export const mandatoryParts = {
  qualification: ['applicants'],
  scope: ['scope'],
  method: ['method'],
  implementation: ['delivery', 'requirements'],
  acceptance: ['delivery'],
} as const satisfies Record<string, readonly string[]>;

export type MandatoryPart = keyof typeof mandatoryParts;

type Section = { key: string; body: string };

/** The parts no section says anything about. */
export function missingParts(sections: readonly Section[]): MandatoryPart[] {
  const filled = new Set(sections.filter(({ body }) => body.trim() !== '').map(({ key }) => key));
  return partNames.filter((part) => !mandatoryParts[part].some((key) => filled.has(key)));
}

/** The mandatory parts a section can satisfy. */
export function partsOf(sectionKey: string): MandatoryPart[] {
  return partNames.filter((part) => (mandatoryParts[part] as readonly string[]).includes(sectionKey));
}

/** What is still to be filled in, each once: '〔文号〕'. */
export function placeholdersIn(body: string): string[] {
  return [...new Set(body.match(PLACEHOLDER) ?? [])];
}

/** The text with what the officer gave for its names in brackets. */
export const filledIn = (body: string, fills: readonly { name: string; text: string }[]): string =>
  fills.reduce((filled, { name, text }) => filled.replaceAll(`〔${name}〕`, () => text), body);

/**
 * Names that a page of the settings gives, and asks for by itself while it is empty (its dates, its contacts, its money):
 * the announcement fills them in and does not ask again.
 */
const askedElsewhere = new Set([
  '申报开始',
  '申报截止',
  '评审时间',
  '实施周期',
  '联系人',
  '联系电话',
  '投诉电话',
  '资助总额',
  '资金来源',
]);

/** Of what is still to be filled in, by its bare name, what only the announcement itself can say. */
export const namesToFill = (body: string): string[] =>
  placeholdersIn(body)
    .map((placeholder) => placeholder.slice(1, -1))
    .filter((name) => !askedElsewhere.has(name));

/** Sentences with a blank that nobody has filled, as forms of words have them: '成立满 __ 年'. */
export function blanksIn(body: string): string[] {
  return body
    .split(/(?<=[。；;\n])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => BLANK.test(sentence));
}

const BLANK = /[_＿]{2,}/;

/**
 * The other way round, for a copy: what the settings had put in becomes a placeholder again. Only texts that can mean
 * nothing else: long ones, and none that stands for two facts.
 */
export function remakePlaceholders(body: string, facts: Readonly<Record<string, string>>): string {
  const names = Map.groupBy(
    Object.entries(facts).filter(([, text]) => text.length >= DISTINCT_LENGTH),
    ([, text]) => text,
  );
  const distinct = [...names].filter(([, meanings]) => meanings.length === 1).map(([text]) => text);
  if (distinct.length === 0) return body;
  const longestFirst = distinct
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/。$/, '[。；]'));
  return body.replace(
    new RegExp(longestFirst.join('|'), 'g'),
    (text) => `〔${(names.get(text) ?? names.get(text.replace(/；$/, '。')))?.[0]?.[0] ?? ''}〕`,
  );
}

/** Years before the round's own that a text still names ('2026年', '2026 年'), each once: to be looked at in a copy. */
export function earlierYearsIn(body: string, year: number): number[] {
  const years = [...body.matchAll(/(?<!\d)(20\d{2})\s*年/g)].map(([, digits]) => Number(digits));
  return [...new Set(years)].filter((named) => named < year);
}

const partNames = Object.keys(mandatoryParts) as MandatoryPart[];
/** Shorter facts ('5', '王晓', '上城区') occur in sentences that have nothing to do with them. */
const DISTINCT_LENGTH = 6;
/** Document numbers carry their year in the same brackets (杭民发〔2020〕105号): those are no placeholders. */
const PLACEHOLDER = /〔(?!\d{4}〕)[^〔〕\n]{1,20}〕/g;
/** The same as a group, to split a text by. */
export const PLACEHOLDER_IN = /(〔(?!\d{4}〕)[^〔〕\n]{1,20}〕)/;
