import { expect, test } from 'vitest';
import { LETTER, problemsInLetter, withoutLetter } from '@/lib/applications/commitment/letter';
import { type LetterPage, letterDocument, letterSection } from '@/lib/applications/commitment/letter-document';
import { formSections } from '@/lib/forms/definition/definition';
import { commitmentAsked } from '@/lib/plans/announcing/commitment-text';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import type { CommitmentMode } from '@/lib/plans/terms/commitment';

const sections = formSections.parse([
  { key: 'need', title: '需求', fields: [{ key: 'need', type: 'text', label: '需求', maxLength: 10 }] },
  {
    key: 'declaration',
    title: '承诺书',
    fields: [
      { key: 'declaration', type: 'declaration', label: '承诺', statement: '属实', required: true },
      { key: 'sealed', type: 'attachment', label: '盖章的承诺书', required: true, maxFiles: 2 },
    ],
  },
]);
const round = (commitment: CommitmentMode) => ({ round: { terms: { commitment } } });

test.each([
  ['electronic', 0, false],
  ['either', 0, false],
  ['sealed', 1, false],
  ['sealed', 0, true],
] as const)('of a round that says %s, %i pages are wanting: %s', (commitment, pages, isWanting) => {
  const attached = Array.from({ length: pages }, () => ({ fieldKey: LETTER }));
  expect(problemsInLetter(round(commitment), { attached, sections })).toEqual(
    isWanting ? [{ code: 'applications.problems.letterMissing', field: LETTER, section: 'declaration' }] : [],
  );
});

test.each([
  ['electronic', 0, true],
  ['sealed', 0, false],
  ['either', 0, false],
  ['sealed', 1, true],
] as const)(
  "the form's own question of a round that says %s, with %i files in it, is asked: %s",
  (commitment, count, isAsked) => {
    const asked = withoutLetter(sections, { terms: { commitment }, attachmentCounts: { sealed: count } });
    expect(asked.flatMap(({ fields }) => fields.map(({ key }) => key)).includes('sealed')).toBe(isAsked);
  },
);

test.each([
  ['electronic', sections, 'electronicAndPaper'],
  ['electronic', sections.slice(0, 1), 'electronic'],
  ['electronic', 'no form', 'electronic'],
  ['sealed', sections, 'sealed'],
  ['either', sections, 'either'],
] as const)('a round that says %s asks its commitment as it is told before one begins', (commitment, form, asked) => {
  expect(commitmentAsked({ commitment }, form)).toBe(asked);
});

test('no form that the house supplies asks for the sealed letter', () => {
  const forms = suppliedTemplates.map(({ form }) => commitmentAsked({ commitment: 'electronic' }, form.sections));
  expect(new Set(forms)).toEqual(new Set(['electronic']));
});

const page = (standsFor: string, keptAt: Date | null = null): LetterPage => ({
  fieldKey: LETTER,
  file: { id: 'f', name: '盖章件.pdf', size: 1, mime: 'application/pdf', sha256: 's' },
  letter: { printedCode: 'K7QX-20MP-4HRD', standsFor, keptAt, keptBy: keptAt && { name: '王晓' } },
});
const said = (pages: LetterPage[]) => {
  const document = letterDocument(pages, 'now');
  return document && letterSection(document).fields.map(({ answer }) => ('text' in answer ? answer.text : ''))[2];
};

test.each([
  [[], undefined],
  [[page('now')], '一致，上传后内容未再修改'],
  [[page('before')], '上传后内容有修改，申报单位未另行确认'],
  [[page('now'), page('before')], '上传后内容有修改，申报单位未另行确认'],
  [[page('now', new Date('2026-11-30T02:05:00Z'))], '上传后内容有修改，王晓于 2026-11-30 10:05 确认盖章件仍然有效'],
])('what the office reads of %j', (pages, text) => expect(said(pages)).toBe(text));
