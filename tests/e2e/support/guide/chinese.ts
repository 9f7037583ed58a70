import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/places';
import type { PlainTextKey } from '@/messages/typed';

type Tree = { [key: string]: string | Tree };

/** The words of a key on the Chinese screens. */
export function chinese(key: PlainTextKey): string {
  const [file = '', ...names] = key.split('.');
  const tree = JSON.parse(readFileSync(path.join(root, `messages/zh-CN/${file}.json`), 'utf8')) as Tree;
  const text = names.reduce<string | Tree | undefined>(
    (at, name) => (typeof at === 'object' ? at[name] : undefined),
    tree,
  );
  if (typeof text !== 'string') throw new Error(`No text is called ${key}.`);
  return text;
}
