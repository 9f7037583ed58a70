import 'server-only';
import { readFile } from 'node:fs/promises';
import { mimeOf } from '@/lib/files/kinds';
import { placeOf } from '@/lib/files/places';
import { fillTemplate } from '@/lib/files/word/template/fill-template';
import type { WordData } from '@/lib/files/word/template/template';
import type { FormSection } from '@/lib/forms/definition/definition';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import { Refusal } from '@/lib/kernel/refusal';
import { defaultTemplate } from '@/lib/plans/word/default/default-template';

/** The template a paper is written in: an office's own by its bytes' hash, else what the form has of its own accord. */
export type PaperTemplate = { sha256: string | null; title: string; sections: readonly FormSection[] };

export type Paper = {
  template: PaperTemplate;
  data: WordData;
  /** In the head of every page of what does not count: 草稿, 样例. */
  stamp: string;
  /** What the file is called, without its ending. */
  name: string;
};

/** A paper filled in, as a file to be downloaded. @throws Refusal 'refused' when its template cannot be filled within the limits */
export async function writePaper({ template, data, stamp, name }: Paper): Promise<Response> {
  const file = `${name}.docx`;
  return wordFile(await fillTemplate(await bytesOf(template), { data, stamp, name: file }), file);
}

/** A template as it is, to be changed in Word. */
export const templateFile = async (template: PaperTemplate, name: string): Promise<Response> =>
  wordFile(await bytesOf(template), `${name}.docx`);

async function bytesOf({ sha256, ...form }: PaperTemplate): Promise<Uint8Array<ArrayBuffer>> {
  if (sha256 === null) return defaultTemplate(form);
  return readFile(placeOf(sha256)).then(
    (bytes) => new Uint8Array(bytes),
    () => {
      throw new Refusal('not-found');
    },
  );
}

const wordFile = (bytes: Uint8Array<ArrayBuffer>, name: string): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': mimeOf('docx'),
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition('attachment', name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
