import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { root } from '@/lib/run/places';

type Tree = { [key: string]: string | Tree };

export const textTypesFile = path.join(root, 'messages/types.ts');

/** The source of messages/types.ts: which files of texts there are, and what each text with gaps wants filled in. */
export function textTypes(): string {
  const floors = readdirSync(path.join(root, source))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  return [
    '// Written by `npm run texts` from messages/zh-CN; a test holds it fresh.',
    ...floors.map((floor) => `import type ${floor} from './zh-CN/${floor}.json';`),
    '',
    'export interface Messages {',
    ...floors.map((floor) => `  ${floor}: typeof ${floor};`),
    '}',
    '',
    '/** What a text with gaps wants; a text that is not named here has none. */',
    'export interface Gaps {',
    ...floors.flatMap((floor) => gapsOf(read(floor), floor)),
    '}',
    '',
  ].join('\n');
}

const source = 'messages/zh-CN';

function read(floor: string): Tree {
  return JSON.parse(readFileSync(path.join(root, source, `${floor}.json`), 'utf8')) as Tree;
}

function gapsOf(tree: Tree, at: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value !== 'string') return gapsOf(value, `${at}.${key}`);
    const gaps = new Map<string, string>();
    collect(parse(value), gaps);
    if (gaps.size === 0) return [];
    const types = [...gaps].map(([name, type]) => `${name}: ${type}`).sort();
    return [`  '${at}.${key}': { ${types.join('; ')} };`];
  });
}

/** One gap may stand several times: '{count, number}' in one branch of a '{count, plural, …}' asks for one number. */
function collect(elements: MessageFormatElement[], gaps: Map<string, string>): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
        if (!gaps.has(element.value)) gaps.set(element.value, 'string | number');
        break;
      case TYPE.number:
        gaps.set(element.value, 'number');
        break;
      case TYPE.date:
      case TYPE.time:
        gaps.set(element.value, 'Date');
        break;
      case TYPE.plural:
      case TYPE.select:
        gaps.set(element.value, element.type === TYPE.plural ? 'number' : 'string');
        for (const option of Object.values(element.options)) collect(option.value, gaps);
        break;
      case TYPE.tag:
        throw new Error(`A text with a tag has no type yet: <${element.value}>`);
      case TYPE.literal:
      case TYPE.pound:
        break;
    }
  }
}
