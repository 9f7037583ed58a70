import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

let known: string[] | null = null;

/**
 * The addresses of the site's styles. Next names them only inside pages of its own: on a built site its list of them is
 * read once; while developing, where they change, its page for nothing found is asked.
 */
export async function stylesheets(): Promise<string[]> {
  if (process.env.NODE_ENV !== 'production') return stylesheetsIn(await pageForNothing());
  known ??= stylesheetsOf(readFileSync(path.join(process.cwd(), folder(), list), 'utf8'));
  return known;
}

const folder = (): string => process.env['NEXT_DIST_DIR'] ?? '.next';
const list = 'server/app/_not-found/page_client-reference-manifest.js';

async function pageForNothing(): Promise<string> {
  return (await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3000}/_not-found`)).text();
}

const stylesheetsIn = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);

/** @throws Error when Next writes its list another way than this knows */
export function stylesheetsOf(manifest: string): string[] {
  const [, files = ''] = /"entryCSSFiles":\{"\[project\]\/app\/layout":(\[[^\]]*\])/.exec(manifest) ?? [];
  const paths = (JSON.parse(files || '[]') as { path: string }[]).map((file) => `/_next/${file.path}`);
  if (paths.length === 0) throw new Error('the list of styles is written in a way this does not know');
  return paths;
}
