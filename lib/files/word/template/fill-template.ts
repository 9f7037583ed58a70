import 'server-only';
import { Worker } from 'node:worker_threads';
import { Refusal } from '@/lib/kernel/refusal';
import { inThread, threadLimits } from '../in-thread';
import type { TemplateAnswer, TemplateProblem, TemplateTag, TemplateTask, WordData } from './template';

const unreadable: TemplateProblem = { code: 'templateUnreadable', tag: '' };

/** The placeholders of a template. @throws Refusal 'refused' at `field` with what is wrong with it */
export async function readTemplate(
  bytes: Uint8Array,
  { mostRows, field, name }: { mostRows: ReadonlyMap<string, number>; field: string; name: string },
): Promise<TemplateTag[]> {
  const answer = await ask({ bytes, data: null, stamp: '', mostRows });
  if (answer.kind !== 'read') throw refusal(answer.kind === 'problem' ? answer.problem : unreadable, { field, name });
  return answer.tags;
}

/** A template filled in; `stamp` stands in the head of every page of what does not count. @throws Refusal 'refused' */
export async function fillTemplate(
  bytes: Uint8Array,
  { data, stamp = '', name }: { data: WordData; stamp?: string; name: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ bytes, data, stamp, mostRows: new Map() });
  if (answer.kind !== 'filled') throw refusal(answer.kind === 'problem' ? answer.problem : unreadable, { name });
  return new Uint8Array(answer.bytes);
}

const ask = async (task: TemplateTask): Promise<TemplateAnswer> =>
  (await inThread<TemplateAnswer>(
    () =>
      new Worker(new URL('./template-thread.ts', import.meta.url), {
        workerData: { task },
        resourceLimits: threadLimits,
        stderr: true,
      }),
  )) ?? { kind: 'problem', problem: unreadable };

const refusal = ({ code, tag }: TemplateProblem, { field, name }: { field?: string; name: string }): Refusal =>
  new Refusal('refused', [
    { code: `files.problems.${code}`, ...(field === undefined ? {} : { field }), values: { name, tag } },
  ]);
