import 'server-only';
import { readFile } from 'node:fs/promises';
import { submittedPaper } from '@/lib/applications/written/application-papers';
import { writePaper } from '@/lib/applications/written/write-paper';
import { placeOf } from '@/lib/files/places';
import type { ZipPart } from '@/lib/files/zip-stream';
import type { Context } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import type { Words } from '@/lib/kernel/words';
import type { FileCell } from '@/lib/lists/cells';
import { workbookOf } from '@/lib/lists/workbook';
import type { PaperKind } from './kinds-of-papers';
import { namesOnce, safeFileName, safeName } from './names-in-zip';

type Application = { id: string; status: string };
type Gathering = {
  papers: readonly PaperKind[];
  context: Context;
  /** Told how many applications are done. */
  tell: (done: number) => Promise<void>;
  words: Words;
};

/** The parts of the file as they are made, one at a time; `counts` are whole when they have all been taken. */
export function partsOf(applications: readonly Application[], gathering: Gathering) {
  const counts = { files: 0, missing: 0 };
  return { parts: made(applications, gathering, counts), counts };
}

type Counts = { files: number; missing: number };

async function* made(
  applications: readonly Application[],
  { papers, context, tell, words }: Gathering,
  counts: Counts,
): AsyncGenerator<ZipPart> {
  const [folders, lines, at] = [namesOnce(), [] as FileCell[][], context.now];
  for (const [done, { id: applicationId, status }] of applications.entries()) {
    await tell(done);
    const paper = await submittedPaper({ applicationId }, context).then(asItIs, gone);
    if (paper === null) {
      counts.missing += 1;
      continue;
    }
    const { number, title, organisation } = paper.of;
    const [folder, once] = [folders(safeName(`${number} ${organisation}`)), namesOnce()];
    const before = { ...counts };
    const part = (name: string, bytes: Uint8Array): ZipPart => ({ name: `${folder}/${once(name)}`, bytes, at });
    if (papers.includes('documents')) {
      const bytes = await writePaper(paper).then((answer) => answer.bytes(), gone);
      if (bytes === null) counts.missing += 1;
      else yield part(safeName(`${number} ${title}`, '.docx'), bytes);
    }
    for (const { name, sha256 } of papers.includes('attachments') ? paper.files : []) {
      const bytes = await readFile(placeOf(sha256)).then(asItIs, () => null);
      if (bytes === null) counts.missing += 1;
      else {
        yield part(safeFileName(name), bytes);
        counts.files += 1;
      }
    }
    lines.push([
      number,
      title,
      organisation,
      words(`applications.status.${status}`),
      folder,
      counts.files - before.files,
      counts.missing - before.missing,
    ]);
  }
  await tell(applications.length);
  yield { name: `${words('jobs.papers.list')}.xlsx`, bytes: await listOf(lines, words), at };
}

/** What is in which folder, at the root. */
async function listOf(lines: FileCell[][], words: Words): Promise<Uint8Array> {
  const texts = ['number', 'title', 'organisation', 'status', 'folder'];
  const columns = [
    ...texts.map((key) => ({ title: words(`jobs.papers.columns.${key}`), kind: 'text' as const })),
    ...['files', 'missing'].map((key) => ({ title: words(`jobs.papers.columns.${key}`), kind: 'number' as const })),
  ];
  async function* batches() {
    yield lines;
  }
  const table = { name: words('jobs.papers.list'), columns, batches: batches() };
  return new Uint8Array(await new Response(workbookOf(table)).arrayBuffer());
}

const asItIs = <Value>(value: Value): Value => value;

/** What was erased or cannot be filled in is counted and left out; any other trouble is one. */
function gone(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
