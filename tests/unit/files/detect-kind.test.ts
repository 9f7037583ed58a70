import { expect, test } from 'vitest';
import { detectKind } from '@/lib/files/detect-kind';
import { zipOf } from '@/tests/support/zip';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const types = (type: string) => `<?xml version="1.0"?><Types><Override PartName="/p" ContentType="${type}"/></Types>`;
const odd = types('application/octet-stream');

test.each([
  ['at once', '%PDF-1.7\n', 'pdf'],
  ['after a line end', '\r\n%PDF-1.4\n', 'pdf'],
  ['after what a gateway wrote', `X-Scanned: yes\r\n\r\n%PDF-1.4\n`, 'pdf'],
  ['as late as readers look', `${'\n'.repeat(1024)}%PDF-1.4\n`, 'pdf'],
  ['too late', `${'\n'.repeat(1025)}%PDF-1.4\n`, null],
  ['never', '<html>', null],
  ['not in what is a picture', `\u00FF\u00D8\u00FF\u00E0${'\u0000'.repeat(8)}%PDF-1.4`, 'jpg'],
])('a PDF that begins %s', async (_, text, kind) => expect(await detectKind(bytes(text))).toBe(kind));

test.each([
  ['docx', { 'word/document.xml': '<w/>', '[Content_Types].xml': odd }],
  ['docx', { '[Content_Types].xml': odd, 'docProps/app.xml': '<p/>', 'word/document.xml': '<w/>' }],
  ['docx', { 'customXml/item1.xml': '<p/>', '[Content_Types].xml': types(''), 'word\\document.xml': '<w/>' }],
  ['xlsx', { 'xl/workbook.xml': '<x/>', '[Content_Types].xml': odd }],
])('%s, whatever its writer says of it: %j', async (kind, parts) => expect(await detectKind(zipOf(parts))).toBe(kind));

test.each([
  ['no list of types', { 'word/document.xml': '<w/>' }],
  ['macros', { 'word/document.xml': '<w/>', '[Content_Types].xml': odd, 'word/vbaProject.bin': 'x' }],
  ['another thing', { 'a.txt': 'x' }],
])('a ZIP with %s stays a ZIP', async (_, parts) => expect(await detectKind(zipOf(parts))).toBe('zip'));

test('a ZIP cut off has no parts', async () => {
  const whole = zipOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': odd });
  expect(await detectKind(whole.slice(0, whole.length - 10))).toBe('zip');
});
