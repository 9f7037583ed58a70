import PizZip from 'pizzip';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { chineseNumber } from '../../announcing/chinese-number';
import { fixedNames, ROW_NUMBER } from '../fixed-names';
import { type PaperName, paperNames } from '../paper-names';
import { block, type Cell, ending, literal, opening, table, tag } from './blocks';
import { documentPart, packageParts } from './package-parts';

type Form = { title: string; sections: readonly FormSection[] };

/**
 * The template a form has of its own accord: a title page, then every section with tables of what is asked, in the order of
 * the form. It is a template like any other, so that an office may take it, change it in Word and bring it back.
 */
export function defaultTemplate({ title, sections }: Form): Uint8Array<ArrayBuffer> {
  const names = paperNames(sections);
  const nameOf = (key: string): PaperName | undefined => names.find(({ of }) => 'field' in of && of.field === key);
  const body = [titlePage(title), ...sections.map((section, at) => sectionOf(section, at, nameOf)), closing()];
  const zip = new PizZip();
  for (const [name, text] of Object.entries(packageParts)) zip.file(name, text);
  zip.file('word/document.xml', documentPart(body.join('')));
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

function titlePage(title: string): string {
  const line = (term: string, value: string) => ({ cells: [{ text: literal(term), isLabel: true }, { text: value }] });
  const facts = [
    line(fixedNames.number, tag(fixedNames.number)),
    line(fixedNames.title, tag(fixedNames.title)),
    line(fixedNames.name, tag(fixedNames.name)),
    line(fixedNames.requested, `${tag(fixedNames.requested)} ${literal('元')}`),
    line(fixedNames.printedOn, tag(fixedNames.printedOn)),
  ];
  return [
    block(tag(fixedNames.roundTitle), { align: 'center' }),
    block(literal(title), { style: 'Title' }),
    table(facts, [3, 7], 'beneath'),
  ].join('');
}

type NameOf = (key: string) => PaperName | undefined;

function sectionOf(section: FormSection, at: number, nameOf: NameOf): string {
  const heading = block(literal(`${chineseNumber(at + 1)}、${section.title}`), {
    style: 'Heading1',
    pageBreakBefore: at === 0,
  });
  const blocks: string[] = [];
  let plain: FormField[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push(factsTable(plain, nameOf));
    plain = [];
  };
  for (const field of section.fields) {
    const name = nameOf(field.key);
    if (name === undefined) continue;
    if (field.type === 'declaration') {
      flush();
      blocks.push(block(tag(name.name)));
    } else if (name.columns === null) plain.push(field);
    else {
      flush();
      blocks.push(block(literal(field.label), { style: 'Heading2' }), rowsTable(name, name.columns));
      if (field.type === 'budget') blocks.push(totals());
      blocks.push(block(''));
    }
  }
  flush();
  return [heading, ...blocks].join('');
}

/** Short answers stand two in a row, long ones alone. */
function factsTable(fields: readonly FormField[], nameOf: NameOf): string {
  const cellsOf = (field: FormField, span: number): Cell[] => [
    { text: literal(field.label), isLabel: true },
    { text: tag(nameOf(field.key)?.name ?? ''), span },
  ];
  const rows: { cells: Cell[] }[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const [field, next] = [fields[at] as FormField, fields[at + 1]];
    if (isShort(field) && next !== undefined && isShort(next)) {
      rows.push({ cells: [...cellsOf(field, 1), ...cellsOf(next, 1)] });
      at += 1;
    } else rows.push({ cells: cellsOf(field, 3) });
  }
  return table(rows, [20, 30, 20, 30]);
}

const SHORT = new Set<FormField['type']>(['integer', 'number', 'money', 'calculated', 'day', 'phone', 'category']);
const SHORT_FACTS = new Set([
  'type',
  'establishedOn',
  'legalRepresentative',
  'inspection',
  'rating',
  'years',
  'awards',
]);

const isShort = (field: FormField): boolean =>
  SHORT.has(field.type) ||
  (field.type === 'text' && field.maxLength <= 30) ||
  (field.type === 'profile' && SHORT_FACTS.has(field.fact));

function rowsTable({ name }: PaperName, columns: readonly string[]): string {
  const last = columns.length - 1;
  const cells = columns.map((column, at): Cell => {
    // The loop begins in the first cell of its row and ends in the last: the whole row comes again.
    return { text: `${at === 0 ? opening(name) : ''}${tag(column)}${at === last ? ending(name) : ''}` };
  });
  const heading = columns.map((column): Cell => ({ text: literal(column) }));
  const widths = columns.map((column) => (column === ROW_NUMBER ? 5 : 10));
  return table([{ cells: heading, isHeading: true }, { cells }], widths);
}

/** Under the lines of a budget, as the page for checking has them. */
function totals(): string {
  const { requested, own, total } = fixedNames;
  const row = (name: string) => ({ cells: [{ text: literal(name), isLabel: true }, { text: tag(name) }] });
  return table([requested, own, total].map(row), [70, 30]);
}

function closing(): string {
  const signatures = ['申报单位（盖章）：', '法定代表人（签字）：', '年　　月　　日'];
  const check = fixedNames.checkCode;
  const sentence = [
    literal('本申报书于'),
    tag(fixedNames.receivedAt),
    literal('收到，核验码：'),
    tag(check),
    literal('。可凭申报编号和核验码核验：'),
    tag(fixedNames.verifyAddress),
  ];
  return [
    block(''),
    ...signatures.map((line) => block(literal(line), { align: 'right' })),
    block(''),
    block([opening(check), ...sentence, ending(check)].join('')),
  ].join('');
}
