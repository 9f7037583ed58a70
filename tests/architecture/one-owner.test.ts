import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from './sources';

const code = filesIn(['app', 'components', 'lib'], /\.tsx?$/);
const except = (...owners: string[]) => {
  expect(owners.filter((owner) => !code.includes(owner))).toEqual([]);
  return code.filter((file) => !owners.includes(file));
};
const lines =
  (pattern: RegExp) =>
  (text: string): string[] =>
    text.split('\n').filter((line) => pattern.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line));

test('nothing typed is coerced: an emptied field would become a zero', () => {
  expect(findings(code, lines(/z\.coerce\.(?!date)/))).toEqual([]);
  expect(findings(code, lines(/Number\((?:typed|raw|value|input|text)\b[^)]*\)\s*(?:\|\||\?\?)/))).toEqual([]);
});

test('what a telephone number is stands in one place', () => {
  const owners = ['lib/kernel/typed/phones.ts', 'lib/demands/submitting/personal-data.ts', 'lib/log/write-log.ts'];
  expect(findings(except(...owners), lines(/1\[3-9\]/))).toEqual([]);
});

test('full-width figures are read in one way', () => {
  const owners = [
    'lib/kernel/typed/text-length.ts',
    'lib/lists/bigrams.ts',
    'lib/demands/submitting/as-read.ts',
    'lib/kernel/figures/parse-figure.ts',
    'lib/people/passwords/normalised.ts',
    'lib/kernel/masking.ts',
  ];
  expect(findings(except(...owners), lines(/normalize\('NFKC'\)/))).toEqual([]);
});

test('invisible signs are taken out in one place', () => {
  expect(
    findings(except('lib/kernel/typed/clean-text.ts', 'lib/kernel/csv.ts'), lines(/\\u200[B-F]|\\uFEFF\]/i)),
  ).toEqual([]);
});

test('the limit shown and the limit judged come from lib/kernel/limits.ts', () => {
  expect(findings(code, lines(/\blimit=\{[\d_]+\}/))).toEqual([]);
  expect(findings(code, lines(/\b(?:prose|requiredProse)\([\d_]/))).toEqual([]);
  const shown = code.filter(
    (file) => /<Textarea(?:Field)?\b/.test(textOf(file)) && textOf(file).includes('limit={limits.'),
  );
  expect(shown.length).toBeGreaterThan(25);
});

test('words to look for go to the database with their wildcards escaped', () => {
  const owners = ['lib/lists/containing.ts', 'lib/amendments/published-amendments.ts'];
  expect(findings(except(...owners), lines(/\b(?:contains|endsWith): /))).toEqual([]);
  expect(
    findings(except(...owners), lines(/\bI?LIKE\b/)).filter((line) => !/likePattern|"path" LIKE/.test(line)),
  ).toEqual([]);
  expect(textOf('lib/amendments/published-amendments.ts')).toContain("contains: '@'");
});

test('who reads a number whole is said in lib/kernel/showing.ts', () => {
  expect(findings(except('lib/kernel/showing.ts'), lines(/lib\/kernel\/masking'|from '\.\/masking'/))).toEqual([]);
});

test('whole numbers come out of the vault for these alone; whoever shows one goes by openFor', () => {
  const wholes = {
    'lib/vault/open-for.ts': 'gives it to a reader as the table says',
    'lib/vault/sealed-json.ts': 'documents; formatAnswer shows what is in them',
    'lib/mail/send-letter.ts': 'sends it there',
    'lib/awards/objections/reply-to-objector.ts': 'writes there',
    'lib/demands/verification/inform-submitters.ts': 'writes there',
    'lib/people/second-factor/secret.ts': 'counts codes with it',
    'lib/organisations/passport/state-passport-fact.ts': 'seals it anew in the next version',
    'lib/organisations/changes/ask-key-change.ts': 'compares it and seals it anew beside what becomes',
    'lib/organisations/changes/accept-key-change.ts': 'seals it anew where it is in force',
    'lib/reviews/drawing/secrets.ts': 'the seed as it is drawn with, and the names that the rule publishes',
    'lib/experts/links/organisation-facts.ts': 'makes the indices of it by which links are found',
    'lib/applications/carrying/from-passport.ts': 'seals it anew, where those who see it there fill it in',
  };
  const openers = code.filter((file) => /import \{[^}]*\bopen(?:All)?\b[^}]*\} from '[^']*\/seal'/.test(textOf(file)));
  expect(openers.toSorted()).toEqual(Object.keys(wholes).toSorted());
  const documents = {
    'lib/applications/filling/application-to-fill.ts': 'judges what is typed',
    'lib/applications/filling/carry-answers.ts': 'seals it anew',
    'lib/applications/filling/filled-form.ts':
      'for its own people; section-to-fill shows the account as the table says',
    'lib/applications/alike/print-submissions.ts': 'keeps what blind indexes say of it',
    'lib/applications/screening/what-to-mend.ts': 'compares, shows nothing',
    'lib/applications/submission/sealed-document.ts': 'opens for formatAnswer',
    'lib/applications/submission/submitted-content.ts': 'shown by formatAnswer',
    'lib/applications/together/earlier-answers.ts': 'shown by formatAnswer; sealed anew where it is restored',
    'lib/applications/written/application-papers.ts': 'shown by formatAnswer',
    'lib/demands/lists/further-columns.ts': 'shown by formatAnswer',
    'lib/demands/load.ts': 'shown by formatAnswer',
    'lib/sheets/cell-now.ts': 'shows people who fill one sheet in what the other typed',
    'lib/sheets/sealed-cells.ts': 'opens cells',
    'lib/sheets/write-sheet.ts': 'compares, shows nothing',
  };
  const readers = code.filter((file) => /import \{[^}]*\b(?:openCells|openJson|openedDocument)\b/.test(textOf(file)));
  expect(readers.toSorted()).toEqual(Object.keys(documents).toSorted());
});
