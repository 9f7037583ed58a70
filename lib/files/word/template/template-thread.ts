// The extensions are written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import PizZip from 'pizzip';
import { checkUnpacked } from '../check-unpacked.ts';
import { wordLimits } from '../limits.ts';
import { hasActiveContent } from './active-content.ts';
import { compiled, filledCharacters, rawTag, tagsIn } from './compiled.ts';
import { problemOf } from './problem-of.ts';
import { stampHeads } from './stamp.ts';
import { type TemplateAnswer, type TemplateTask, templateLimits } from './template.ts';

function answer({ bytes, data, stamp, mostRows }: TemplateTask): TemplateAnswer {
  const problem = (code: 'templateActive' | 'templateTooMuch' | 'templateMarkup', tag = ''): TemplateAnswer => ({
    kind: 'problem',
    problem: { code, tag },
  });
  checkUnpacked(Buffer.from(bytes), wordLimits);
  const zip = new PizZip(Buffer.from(bytes));
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (hasActiveContent(parts.map((part) => ({ name: part.name, text: () => part.asText() })))) {
    return problem('templateActive');
  }
  const { document, read } = compiled(zip);
  const raw = rawTag(read);
  if (raw !== null) return problem('templateMarkup', raw);
  const tags = tagsIn(read);
  if (
    tags.length > templateLimits.tags ||
    filledCharacters(read, { data, mostRows }) > templateLimits.filledCharacters
  ) {
    return problem('templateTooMuch');
  }
  if (data === null) return { kind: 'read', tags };
  document.render(data as object);
  if (stamp !== '') stampHeads(zip, stamp);
  // Readers of Word files expect no entries of folders, which the filling leaves.
  for (const { name, dir } of Object.values(zip.files)) if (dir) Reflect.deleteProperty(zip.files, name);
  return { kind: 'filled', bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) };
}

const task = (workerData as { task: TemplateTask }).task;
const told = await Promise.resolve()
  .then(() => answer(task))
  .then(undefined, (error: unknown): TemplateAnswer => ({ kind: 'problem', problem: problemOf(error) }));
parentPort?.postMessage(told);
