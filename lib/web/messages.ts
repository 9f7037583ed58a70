import 'server-only';

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cookies } from 'next/headers';
import { createTranslator } from 'use-intl/core';
import type { Problem } from '@/lib/kernel/refusal';
import type { KeyIn, Namespace, Values } from '@/messages/typed';
import { type Locale, localeCookie, sizeCookie, type TextSize, toLocale, toTextSize } from './locale';

type MessageTree = { [key: string]: string | MessageTree };

/** Says the texts of a namespace; the whole keys ('applications.problems.x') of all of them without one. */
export type Translate<N extends Namespace = never> = {
  <K extends KeyIn<N>>(key: K, ...values: Values<N, K>): string;
  raw<K extends KeyIn<N>>(key: K): string;
};

/** The reader's language, from their cookie. */
export async function getLocale(): Promise<Locale> {
  return toLocale((await cookies()).get(localeCookie)?.value);
}

/** Whether the reader asked for large type. */
export async function getTextSize(): Promise<TextSize> {
  return toTextSize((await cookies()).get(sizeCookie)?.value);
}

/** Texts of one file of messages/<locale>; without a namespace, whole keys of all files. */
export async function getTranslator<N extends Namespace = never>(namespace?: N): Promise<Translate<N>> {
  return translatorFor(await getLocale(), namespace);
}

/** For letters, files and jobs, where no cookie speaks. */
export function translatorFor<N extends Namespace = never>(locale: Locale, namespace?: N): Translate<N> {
  const key = `${locale}/${namespace ?? ''}`;
  const known = translators.get(key);
  if (known) return known as Translate<N>;
  const made = makeTranslator(locale, namespace) as Translate<N>;
  if (process.env.NODE_ENV !== 'development') translators.set(key, made);
  return made;
}

/**
 * The text of a key that is put together from stored data, where no type can say whether there is one; null where there
 * is none. `values` are not checked.
 */
export function textFor<N extends Namespace>(t: Translate<N>, key: string, values?: Data): string | null {
  const loose = t as unknown as Loose;
  return loose.has(key) ? loose(key, values) : null;
}

/** The text of a key that travels as data with its values beside it: the key is checked, the values are not. */
export function filledText<N extends Namespace, K extends KeyIn<N>>(t: Translate<N>, key: K, values?: Data): string {
  return (t as unknown as Loose)(key, values);
}

/** The sentence a reader sees for a problem. */
export function problemText(t: Translate, { code, values }: Problem): string {
  return filledText(t, code, values);
}

type Data = Readonly<Record<string, string | number>>;
type Loose = { (key: string, values?: Data): string; has(key: string): boolean };

const translators = new Map<string, unknown>();

function makeTranslator(locale: Locale, namespace: string | undefined): unknown {
  return createTranslator({
    locale,
    timeZone: 'Asia/Shanghai',
    messages: readMessages(locale),
    ...(process.env.NODE_ENV === 'production' ? {} : { onError: refuse }),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

/** Where it is built and tested a text that cannot be said is a defect; on a running site its key shows instead. */
function refuse(error: Error): never {
  throw error;
}

const messageFiles = new Map<Locale, MessageTree>();

/** While developing, the files are read afresh, so that a changed text shows on reload. */
function readMessages(locale: Locale): MessageTree {
  const known = messageFiles.get(locale);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const folder = path.join(process.cwd(), 'messages', locale);
  const messages: MessageTree = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    messages[file.slice(0, -'.json'.length)] = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as MessageTree;
  }
  messageFiles.set(locale, messages);
  return messages;
}
