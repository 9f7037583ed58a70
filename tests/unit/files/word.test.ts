import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '@/lib/files/places';
import { checkUnpacked } from '@/lib/files/word/check-unpacked';
import { cleanHtml } from '@/lib/files/word/clean-html';
import { readWord } from '@/lib/files/word/read-word';
import { wordPage } from '@/lib/files/word/word-page';
import { paragraph, wordParts, zipOf } from '@/prisma/seed/word-file';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();

let kept = 0;
/** Read as if it had been handed in. */
async function read(bytes: Buffer): Promise<string | null> {
  kept += 1;
  const sha256 = `${kept}`.padStart(64, '0');
  mkdirSync(path.dirname(placeOf(sha256)), { recursive: true });
  writeFileSync(placeOf(sha256), bytes);
  return readWord({ sha256 });
}
const limits = { unpackedBytes: 1_000, entries: 3, marks: 5 };

test('text, tables and their joined cells come out of a Word file', async () => {
  const cell = (text: string, facts = '') => `<w:tc><w:tcPr>${facts}</w:tcPr>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('项目预算', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('餐费')}${cell('6000')}</w:tr></w:tbl>`;
  expect(await read(zipOf(wordParts(`${paragraph('实施方案 &amp; 预算 &lt;一&gt;')}${table}`)))).toBe(
    '<p>实施方案 &amp; 预算 &lt;一&gt;</p><table><tr><td colspan="2"><p>项目预算</p></td></tr><tr><td><p>餐费</p></td><td><p>6000</p></td></tr></table>',
  );
});

test('a link loses where it leads, whatever that is', async () => {
  const body = `<w:p><w:hyperlink r:id="out0"><w:r><w:t>点此</w:t></w:r></w:hyperlink></w:p>`;
  for (const target of ['javascript:alert(1)', 'https://example.org/'])
    expect(await read(zipOf(wordParts(body, [target])))).toBe('<p>点此</p>');
});

test('what is no Word file cannot be read, and is no error', async () => {
  expect(await read(Buffer.from('not a zip'))).toBeNull();
  expect(await read(zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]))).toBeNull();
  expect(await readWord({ sha256: 'f'.repeat(64) })).toBeNull();
});

test('one that unpacks to too much, or has more in it than memory holds, cannot be read', async () => {
  expect(await read(zipOf(wordParts(paragraph('长'.repeat(6_000_000)))))).toBeNull();
  expect(await read(zipOf(wordParts('<w:p/>'.repeat(120_000))))).toBeNull();
});

test('sizes are measured, not believed', () => {
  const bytes = Buffer.alloc(1_001);
  expect(() => checkUnpacked(zipOf([{ name: 'a', bytes: bytes.subarray(0, 1_000) }]), limits)).not.toThrow();
  expect(() => checkUnpacked(zipOf([{ name: 'a', bytes }]), limits)).toThrow();
  expect(() => checkUnpacked(zipOf([{ name: 'a', bytes, saidSize: 1 }]), limits)).toThrow();
  for (const [text, passes] of [
    ['<=&<=', true],
    ['<=&<=&', false],
  ] as const) {
    const check = () => checkUnpacked(zipOf([{ name: 'a', bytes: Buffer.from(text) }]), limits);
    if (passes) expect(check).not.toThrow();
    else expect(check).toThrow();
  }
  const half = { name: 'a', bytes: Buffer.alloc(501) };
  expect(() => checkUnpacked(zipOf([half, { ...half, name: 'b' }]), limits)).toThrow();
});

test('only an archive that every reader reads alike passes', () => {
  const plain = zipOf([{ name: 'a', bytes: Buffer.from('a') }]);
  const many = ['a', 'b', 'c', 'd'].map((name) => ({ name, bytes: Buffer.from(name) }));
  for (const odd of [zipOf(many), Buffer.concat([plain, Buffer.from('x')]), Buffer.concat([Buffer.from('x'), plain])])
    expect(() => checkUnpacked(odd, limits)).toThrow();
});

test('nothing that runs, loads or leads anywhere is left', () => {
  const picture = '<img src="data:image/png;base64,iVBORw0KGgo=" />';
  expect(
    cleanHtml(
      `<p onclick="x()" style="position:fixed" id="a"><a href="javascript:x()">甲</a><script>x()</script><iframe src="/office"></iframe>
<img src="https://example.org/a.png"><img src="data:image/svg+xml;base64,PHN2Zz4="><img src="">${picture}</p><form action="/x"><input></form>`,
    ),
  ).toBe(`<p>甲\n${picture}</p>`);
});

test('its page is sandboxed and says a sentence where there is nothing to show', async () => {
  const shown = wordPage({ name: '方案"<.docx', html: '<p>甲</p>', otherwise: '无法预览' });
  expect(shown.status).toBe(200);
  expect(shown.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'; img-src data:;");
  expect(shown.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(await shown.text()).toContain('<title>方案&quot;&lt;.docx</title>');
  const none = wordPage({ name: 'a.docx', html: null, otherwise: '无法预览 <1>' });
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('<p>无法预览 &lt;1&gt;</p>')]);
});
