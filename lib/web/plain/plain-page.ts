import type { NextRequest } from 'next/server';
import { POSTED_BY_SCRIPT } from '@/lib/web/documents/around-forms';
import { type Locale, localeCookie, toLocale } from '@/lib/web/locale';
import en from '@/messages/en/plain.json';
import zh from '@/messages/zh-CN/plain.json';

/**
 * What is answered before any page is asked: `away` while the database is, `broken` to a form that did not arrive whole, `foreign` to what another site would change,
 * `locked` where the browser is to ask for the demonstration's password.
 */
export type PlainKind = keyof typeof zh;

const status: Record<PlainKind, number> = { away: 503, broken: 400, foreign: 403, locked: 401 };
const further: Record<PlainKind, Record<string, string>> = {
  away: { 'retry-after': '5' },
  broken: {},
  foreign: {},
  locked: { 'www-authenticate': 'Basic realm="Gongchuang", charset="UTF-8"' },
};

/** One sentence that needs neither database nor script: as a page for a reader, in their own form for what scripts send. */
export function plainPage({ headers, nextUrl, cookies }: NextRequest, kind: PlainKind): Response {
  const locale = toLocale(cookies.get(localeCookie)?.value);
  const words = (locale === 'en' ? en : zh)[kind];
  const init = { status: status[kind], headers: { 'cache-control': 'no-store', ...further[kind] } };
  if (nextUrl.pathname.startsWith('/api/') && !nextUrl.pathname.startsWith('/api/auth/'))
    return Response.json({ problems: [{ field: null, text: words.text }] }, init);
  if (headers.has(POSTED_BY_SCRIPT)) return new Response(words.text, init);
  const html = { ...init.headers, 'content-type': 'text/html; charset=utf-8' };
  return new Response(markup(locale, words), { ...init, headers: html });
}

const markup = (locale: Locale, { title, text, retry }: (typeof zh)[PlainKind]): string => `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="">${retry}</a></p></main></body></html>`;

/** It stands alone: a stylesheet of the build might be the very thing that is being replaced. */
const style =
  'body{font:1rem/1.75 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1c1c1c;margin:0}main{max-width:40rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.5rem;line-height:1.4}a{color:#0b4f9e}';
