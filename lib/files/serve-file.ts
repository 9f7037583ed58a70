import 'server-only';
import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { StoredFile } from '@/lib/db/generated/client';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import { Refusal } from '@/lib/kernel/refusal';
import { isShownInPlace } from './kinds';
import { placeOf } from './places';

type Served = Pick<StoredFile, 'sha256' | 'size' | 'mime' | 'name'>;

/** The file as an answer to a request: shown in place where nothing in it can run, else downloaded. @throws Refusal 'not-found' when its bytes are gone */
export function serveFile(file: Served, { download }: { download: boolean }): Response {
  const place = placeOf(file.sha256);
  if (!existsSync(place)) throw new Refusal('not-found');
  const stream = createReadStream(place);
  const disposition = isShownInPlace(file.mime) && !download ? 'inline' : 'attachment';
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(file.size),
      'Content-Disposition': contentDisposition(disposition, file.name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      // Read within our own pages, which next.config.ts leaves to this; nobody else's may frame it.
      'X-Frame-Options': 'SAMEORIGIN',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'",
    },
  });
}
