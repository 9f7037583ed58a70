import { createHash } from 'node:crypto';

const style = `
body{margin:0 auto;max-width:42rem;padding:1rem 1.25rem 2rem;font:16px/1.75 "Songti SC","Noto Serif CJK SC",SimSun,serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{margin:1.2em 0 .5em;font-size:1.15em;line-height:1.4}h1{font-size:1.35em}
p{margin:.5em 0}img{max-width:100%;height:auto}
table{border-collapse:collapse;max-width:100%;margin:.75em 0}td,th{border:1px solid #999;padding:.25em .5em;vertical-align:top;text-align:left}td p,th p{margin:0}`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing in it runs, loads or leads anywhere, and it belongs to no site: not even ours. */
const policy = [
  'sandbox',
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Cleaned HTML as a page of its own, for a frame; without any, the sentence in its place. */
export function wordPage({
  name,
  html,
  otherwise,
}: {
  name: string;
  html: string | null;
  otherwise: string;
}): Response {
  const body = html ?? `<p>${escaped(otherwise)}</p>`;
  const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>${style}</style></head><body>${body}</body></html>`;
  return new Response(page, {
    status: html === null ? 422 : 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      'X-Frame-Options': 'SAMEORIGIN',
      'Content-Security-Policy': policy,
    },
  });
}
