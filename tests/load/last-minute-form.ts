import http from 'node:http';

/** A check page as somebody has it open: what its form would send. */
export type Sheet = { id: string; cookie: string; path: string; fields: [string, string][] };
/** What an organisation was told, and after how many ms. */
export type Handed = { id: string; told: 'received' | 'refused' | 'nothing'; ms: number };

/** Half a thousand browsers, each with a connection of its own. */
const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Opens the page on which an application is handed in. @throws Error where it has no such form */
export async function sheetOf(origin: string, { id, cookie }: { id: string; cookie: string }): Promise<Sheet> {
  const path = `/my/applications/${id}/check`;
  const { body } = await asked(origin, { path, cookie });
  const form = body.match(/<form\b[^>]*>.*?<\/form>/gs)?.find((each) => each.includes('提交申报'));
  if (form === undefined) throw new Error(`${path} has no form that hands in`);
  const fields = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]): [string, string] => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
  return { id, cookie, path, fields };
}

/** Presses the button as a browser without a script does, and waits for the answer. */
export async function handIn(origin: string, { id, cookie, path, fields }: Sheet): Promise<Handed> {
  const begun = performance.now();
  const boundary = `form-${id}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const send = { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
  const answer = await asked(origin, { path, cookie, send }).catch(() => null);
  const ms = performance.now() - begun;
  if (answer === null || answer.status >= 500) return { id, told: 'nothing', ms };
  return { id, told: answer.location.endsWith('/receipt') ? 'received' : 'refused', ms };
}

/** Where somebody can look one up. */
export const addressesOf = (row?: { number: string | null; receivedAt: Date | null }): string =>
  row === undefined ? 'nobody' : `${row.number ?? '—'}, received ${row.receivedAt?.toISOString() ?? '—'}`;

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

type Asking = { path: string; cookie: string; send?: { type: string; body: string } };

function asked(
  origin: string,
  { path, cookie, send }: Asking,
): Promise<{ status: number; location: string; body: string }> {
  const headers = { cookie, ...(send === undefined ? {} : { 'content-type': send.type, origin }) };
  return new Promise((resolve, reject) => {
    const request = http.request(origin + path, { agent, method: send ? 'POST' : 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end(send?.body);
  });
}
