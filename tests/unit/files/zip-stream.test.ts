import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { entriesOf } from '@/lib/files/zip-entries';
import { type ZipPart, zipStream } from '@/lib/files/zip-stream';

const at = new Date('2026-03-02T02:00:10Z');

async function* parts(...given: ZipPart[]): AsyncGenerator<ZipPart> {
  yield* given;
}
const read = async (given: AsyncIterable<ZipPart>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zipStream(given)).arrayBuffer());

test('what goes in comes out, with Chinese names in folders and the Shanghai clock', async () => {
  const [letter, picture] = [Buffer.from('申报书'), Buffer.from([0, 255, 10, 13])];
  const bytes = await read(
    parts({ name: '一号 益邻社/申报书.docx', bytes: letter, at }, { name: '目录.xlsx', bytes: picture, at }),
  );
  expect([...entriesOf(bytes)]).toEqual(['一号 益邻社/申报书.docx', '目录.xlsx']);
  const zip = new PizZip(bytes, { checkCRC32: true });
  expect(zip.file('一号 益邻社/申报书.docx')?.asUint8Array()).toEqual(new Uint8Array(letter));
  expect(zip.file('目录.xlsx')?.asUint8Array()).toEqual(new Uint8Array(picture));
  expect(zip.file('目录.xlsx')?.date.toString()).toContain('10:00:10');
});

test('one part is asked for after the other, and what breaks breaks the file', async () => {
  const asked: number[] = [];
  async function* slowly(): AsyncGenerator<ZipPart> {
    for (const turn of [1, 2]) {
      asked.push(turn);
      yield { name: `${turn}`, bytes: new Uint8Array(3), at };
    }
    throw new Error('gone');
  }
  const reader = zipStream(slowly()).getReader();
  await reader.read();
  expect(asked).toEqual([1]);
  await reader.cancel();
  await expect(read(slowly())).rejects.toThrow('gone');
});
