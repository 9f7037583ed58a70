import 'server-only';
import { createHash } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { kept } from '@/lib/kernel/kept';
import { changesSince } from '@/lib/trail/changes-since';
import { deskMark } from '../desk-mark';
import { localeCookie, sizeCookie, toLocale, toTextSize } from '../locale';

/**
 * Documents that are the same for everybody, kept as they were written. Before one is served again the database is asked,
 * in one statement, whether any command has been committed that this writing had not yet seen; so whoever is told that
 * their act is done, in whichever process, sees it on every page. What only the passing of time changes (days left, open
 * or closed) is written anew each minute.
 */
const documents = kept<Kept>('documents', 400);

/** A document as it was written, with the status it is answered with. */
export type Shown = { status: number; html: string };
type Kept = { shown: Shown; etag: string; seen: string; minute: number };

/**
 * The kept document for this address, this language and size, and for browsers that have signed in or not, else what
 * `make` writes; never for anybody in particular, so `make` asks as a visitor. @param now the request's moment
 */
export async function keptOrMade(request: NextRequest, now: Date, make: () => Promise<Shown>): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const chosen = (name: string) => request.cookies.get(name)?.value;
  const atDesk = request.cookies.has(deskMark) ? 'desk' : '';
  const key = [toLocale(chosen(localeCookie)), toTextSize(chosen(sizeCookie)), atDesk, pathname, search].join(' ');
  const known = documents.get(key);
  const minute = Math.floor(now.getTime() / 60_000);
  const { snapshot, isChanged } = await changesSince(known?.seen ?? null);
  const good = known !== undefined && known.minute === minute && !isChanged ? known : null;
  const { shown, etag } = good ?? keep(key, { shown: await make(), seen: snapshot, minute });
  // What is not found is told within the desk of whoever asks.
  const caching =
    shown.status !== 200 ? 'private, no-store' : isPlain(request) ? 'public, no-cache' : 'private, no-cache';
  const headers = { etag, 'cache-control': caching };
  if (shown.status === 200 && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(shown.html, {
    status: shown.status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  });
}

function keep(key: string, made: Omit<Kept, 'etag'>): Kept {
  const etag = `W/"${createHash('sha256').update(made.shown.html).digest('base64url').slice(0, 22)}"`;
  const entry = { ...made, etag };
  return made.shown.status === 200 ? documents.keep(key, entry) : entry;
}

/** Without a choice of language or size, or a desk, the page is what a first visitor gets: the only one that others may hold for us. */
const isPlain = ({ cookies }: NextRequest): boolean =>
  ![localeCookie, sizeCookie, deskMark].some((name) => cookies.has(name));
