import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { fillTemplate, readTemplate } from '@/lib/files/word/template/fill-template';
import type { WordData } from '@/lib/files/word/template/template';
import { paragraph, wordParts, zipOf } from '@/prisma/seed/word-file';

const template = (...paragraphs: string[]): Buffer => zipOf(wordParts(paragraphs.map(paragraph).join('')));
const none = new Map<string, number>();
const read = (bytes: Uint8Array, mostRows: ReadonlyMap<string, number> = none) =>
  readTemplate(bytes, { mostRows, field: 'file', name: '模板.docx' });
const textOf = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  (new PizZip(Buffer.from(bytes)).file(part)?.asText() ?? '').replace(/<[^>]+>/g, '');
const filled = async (bytes: Uint8Array, entries: [string, string | ReadonlyMap<string, string>[]][]) =>
  textOf(await fillTemplate(bytes, { data: new Map(entries) as WordData, name: '申报书.docx' }));
const refusal = (code: string, tag = '') => ({
  kind: 'refused',
  problems: [{ code: `files.problems.${code}`, field: 'file', values: { name: '模板.docx', tag } }],
});
const rows = (...names: string[]) => names.map((name) => new Map([['科目', name]]));

test('every placeholder is found, with the loops and conditions around it', async () => {
  expect(await read(template('{项目名称}{#预算明细}{科目}{/预算明细}{项目名称}', '{^附件}无{/附件}'))).toEqual([
    { name: '项目名称', within: [], isBlock: false },
    { name: '预算明细', within: [], isBlock: true },
    { name: '科目', within: ['预算明细'], isBlock: false },
    { name: '附件', within: [], isBlock: true },
  ]);
});

test('texts, rows and conditions are filled in; what nobody answered is a dash, an empty cell stays empty', async () => {
  const bytes = template(
    '{项目名称}/{备注}',
    '{#预算明细}[{科目}{单位}]{/预算明细}',
    '{#备注}有{/备注}{^备注}无备注{/备注}',
  );
  const row = new Map([
    ['科目', '餐费'],
    ['单位', ''],
  ]);
  expect(
    await filled(bytes, [
      ['项目名称', '暖夕'],
      ['备注', ''],
      ['预算明细', [row]],
    ]),
  ).toBe('暖夕/—[餐费]无备注');
});

test('a name split by Word over several runs is one name', async () => {
  const split = '<w:p><w:r><w:t>{项目</w:t></w:r><w:r><w:t>名</w:t></w:r><w:r><w:t>称}</w:t></w:r></w:p>';
  expect(await filled(zipOf(wordParts(split)), [['项目名称', '暖夕']])).toBe('暖夕');
});

test('what is filled in is text: neither markup nor another placeholder', async () => {
  const text = '<w:p/>&{项目名称}{#预算明细}';
  expect(await filled(template('{单位简介}'), [['单位简介', text]])).toBe('&lt;w:p/&gt;&amp;{项目名称}{#预算明细}');
});

test.each(['__proto__', 'constructor', 'toString', 'size', 'get', '项目名称.length', '1+1', 'process.env'])(
  '%s means nothing: names are looked up, never evaluated or inherited',
  async (name) => {
    expect(await filled(template(`{${name}}{#${name}}有{/${name}}`), [['项目名称', '暖夕']])).toBe('—');
  },
);

test('a loop within a loop has no rows, so that loops do not multiply', async () => {
  const bytes = template('{#预算明细}甲{#预算明细}乙{/预算明细}{/预算明细}');
  expect(await filled(bytes, [['预算明细', rows('一', '二')]])).toBe('甲甲');
});

describe('what cannot be a template is refused at its field, with what is wrong', () => {
  test.each([
    ['{#预算明细}{科目}', 'templateUnclosed', '预算明细'],
    ['{#甲}{#乙}{/甲}{/乙}', 'templateUnclosed', '乙'],
    ['{科目}{/预算明细}', 'templateUnopened', '预算明细'],
    ['{项目名称', 'templateBraces', '项目名称'],
    ['项目名称}', 'templateBraces', '项目名称'],
    ['{@项目名称}', 'templateMarkup', '@项目名称'],
  ])('%s', async (text, code, tag) => {
    await expect(read(template(text))).rejects.toMatchObject(refusal(code, tag));
  });

  test('no Word file, a broken archive, and one that unpacks to too much', async () => {
    const broken = template('{项目名称}').subarray(0, 200);
    const bomb = zipOf(wordParts(paragraph('长'.repeat(6_000_000))));
    for (const bytes of [Buffer.from('no archive'), broken, bomb, zipOf([{ name: 'a', bytes: Buffer.from('a') }])])
      await expect(read(bytes)).rejects.toMatchObject(refusal('templateUnreadable'));
  });

  test('more placeholders, or more text in its loops, than could ever be filled in', async () => {
    const many = template(...Array.from({ length: 2_001 }, (_, at) => `{甲${at}}`));
    const long = template(`{#预算明细}${'长'.repeat(200_000)}{/预算明细}`);
    await expect(read(many)).rejects.toMatchObject(refusal('templateTooMuch'));
    await expect(read(long, new Map([['预算明细', 200]]))).rejects.toMatchObject(refusal('templateTooMuch'));
    expect(await read(long)).toHaveLength(1);
  });

  test('macros, embedded objects, and what is read from elsewhere; a plain link may be there', async () => {
    const parts = wordParts(paragraph('{项目名称}'));
    const field = '<w:p><w:r><w:instrText>DDEAUTO c:\\x.exe</w:instrText></w:r></w:p>';
    const chunk = '<w:altChunk r:id="out0"/>';
    const picture = wordParts('', ['https://example.org/a.png']).map(({ name, bytes }) => ({
      name,
      bytes: Buffer.from(bytes.toString().replace('/hyperlink"', '/image"')),
    }));
    const wrong = [
      zipOf([...parts, { name: 'word/vbaProject.bin', bytes: Buffer.from('x') }]),
      zipOf([...parts, { name: 'word/embeddings/a.bin', bytes: Buffer.from('x') }]),
      zipOf(wordParts(field)),
      zipOf(wordParts(chunk)),
      zipOf(wordParts('', ['file:///etc/passwd'])),
      zipOf(picture),
    ];
    for (const bytes of wrong) await expect(read(bytes)).rejects.toMatchObject(refusal('templateActive'));
    expect(await read(zipOf(wordParts(paragraph('{项目名称}'), ['https://example.org/'])))).toHaveLength(1);
  });
});

test('a stamp stands in the head of every page, whatever heads the template has', async () => {
  const data: WordData = new Map([['项目名称', '暖夕']]);
  const bare = await fillTemplate(template('{项目名称}'), { data, stamp: '草稿 & 样例', name: '申报书.docx' });
  expect(textOf(bare, 'word/stamp-header.xml')).toBe('草稿 &amp; 样例');
  const document = new PizZip(Buffer.from(bare)).file('word/document.xml')?.asText() ?? '';
  expect([...document.matchAll(/w:headerReference[^>]*w:type="(\w+)"/g)].map(([, type]) => type)).toEqual([
    'default',
    'first',
    'even',
  ]);
});

test('200 budget rows are filled in quickly', async () => {
  const cells = ['科目', '金额', '说明'].map((name) => `<w:tc>${paragraph(`{${name}}`)}</w:tc>`);
  const table = `<w:tbl><w:tr><w:tc>${paragraph('{#预算明细}')}</w:tc>${cells.join('')}<w:tc>${paragraph('{/预算明细}')}</w:tc></w:tr></w:tbl>`;
  const budget = Array.from(
    { length: 200 },
    (_, at) =>
      new Map([
        ['科目', `第${at}行`],
        ['金额', '1.00'],
        ['说明', '无'],
      ]),
  );
  const began = performance.now();
  const text = await filled(zipOf(wordParts(table)), [['预算明细', budget]]);
  const took = Math.round(performance.now() - began);
  console.info(`200 rows filled in ${took} ms`);
  expect(text).toContain('第199行');
  expect(took).toBeLessThan(10_000);
});
