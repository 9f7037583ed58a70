import 'server-only';

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cookies } from 'next/headers';
import { createTranslator, type TranslationValues } from 'use-intl/core';
import { nestedQuotes } from '@/lib/kernel/typed/nested-quotes';
import type { KeyIn, Namespace, Values } from '@/messages/typed';
import { type Locale, localeCookie, sizeCookie, type TextSize, toLocale, toTextSize } from './locale';
import { onceARequest } from './once-a-request';
import { type Dates, datesIn, valuesIn } from './wording/dates';
import { type MessageTree, pickedFrom, textsUnder } from './wording/message-tree';
import { filled, isSimple, piecesOf } from './wording/simple-texts';

/** Says the texts of a namespace, and days and times; the whole keys ('applications.problems.x') of all without one. */
export interface Translate<N extends Namespace = never> extends Dates {
  <K extends KeyIn<N>>(key: K, ...values: Values<N, K>): string;
  raw<K extends KeyIn<N>>(key: K): string;
}

/** The reader's language, from their cookie: every text asks for it, so it is looked up once a request. */
export const getLocale = onceARequest(
  async (): Promise<Locale> => toLocale((await cookies()).get(localeCookie)?.value),
);

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

/** Some namespaces for the browser; the same object for the same ones, so that a page carries them once. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): MessageTree {
  const key = `${locale}/${namespaces.join(' ')}`;
  const known = picks.get(key);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const picked = pickedFrom(readMessages(locale), namespaces);
  picks.set(key, picked);
  return picked;
}

const picks = new Map<string, MessageTree>();
const translators = new Map<string, unknown>();

function makeTranslator(locale: Locale, namespace: string | undefined): unknown {
  const messages = readMessages(locale);
  const translator = createTranslator({
    locale,
    timeZone: 'Asia/Shanghai',
    messages,
    ...(process.env.NODE_ENV === 'production' ? {} : { onError: refuse }),
    ...(namespace === undefined ? {} : { namespace }),
  });
  return quickly(translator, textsUnder(messages, namespace), locale);
}

type Translator = ReturnType<typeof createTranslator>;

/** A page says hundreds of texts; those with nothing but names to fill in are put together here, which parses nothing. */
function quickly(translator: Translator, texts: ReadonlyMap<string, string>, locale: Locale): unknown {
  const simple = new Map([...texts].filter(([, text]) => isSimple(text)).map(([key, text]) => [key, piecesOf(text)]));
  const say = (key: string, given?: TranslationValues): string => {
    const values = valuesIn({ locale, text: texts.get(key) }, given);
    const pieces = simple.get(key);
    return nestedQuotes((pieces && filled(pieces, values)) ?? translator(key, values));
  };
  return Object.assign(say, { has: (key: string) => texts.has(key), raw: translator.raw }, datesIn(locale));
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
