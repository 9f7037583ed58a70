import type { AttachedFile } from './attached-file';

export type Uploaded = { kind: 'stored'; file: AttachedFile } | { kind: 'refused'; texts: string[] };

type Upload = { fieldKey: string; file: File; onProgress: (percent: number) => void };

/** `fetch` cannot say how far an upload is, so the older interface is used. Without a sentence from the server `texts` is empty. */
export function uploadFile(address: string, { fieldKey, file, onProgress }: Upload): Promise<Uploaded> {
  const data = new FormData();
  data.set('fieldKey', fieldKey);
  data.set('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => resolve({ kind: 'refused', texts: [] });
    request.onload = () => resolve(outcomeOf(request.status, request.response as unknown));
    request.open('POST', address);
    request.responseType = 'json';
    request.send(data);
  });
}

/** Takes a file out of the form. Without an answer from the server `texts` is empty. */
export async function removeFile(address: string, fileId: string): Promise<{ isGone: boolean; texts: string[] }> {
  const init = { method: 'DELETE', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fileId }) };
  const response = await fetch(address, init).then(
    (answer) => answer,
    () => null,
  );
  if (response === null || response.status >= 500) return { isGone: false, texts: [] };
  return response.ok ? { isGone: true, texts: [] } : { isGone: false, texts: textsIn(await response.json()) };
}

function outcomeOf(status: number, answer: unknown): Uploaded {
  return status === 200
    ? { kind: 'stored', file: answer as AttachedFile }
    : { kind: 'refused', texts: textsIn(answer) };
}

function textsIn(answer: unknown): string[] {
  const problems = (answer as { problems?: { text: string }[] } | null)?.problems ?? [];
  return problems.map(({ text }) => text);
}
