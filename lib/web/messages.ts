import 'server-only';

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { type Locale, localeCookie, sizeCookie, type TextSize, toLocale, toTextSize } from './locale';

type Values = Record<string, string | number | Date>;
type RichValues = Record<string, string | number | Date | ((chunks: ReactNode) => ReactNode)>;
type MessageTree = { [key: string]: string | MessageTree };

export type Translate = {
  (key: string, values?: Values): string;
  rich(key: string, values?: RichValues): ReactNode;
  has(key: string): boolean;
  /** A text, or all texts under a key, with their gaps: for the browser to fill in. */
  raw(key: string): unknown;
};

declare const root: unique symbol;
/** Takes whole keys ('applications.problems.x'), as problems carry them. */
export type RootTranslate = Translate & { readonly [root]: true };

/** The reader's language, from their cookie. */
export async function getLocale(): Promise<Locale> {
  return toLocale((await cookies()).get(localeCookie)?.value);
}

/** Whether the reader asked for large type. */
export async function getTextSize(): Promise<TextSize> {
  return toTextSize((await cookies()).get(sizeCookie)?.value);
}

/** Texts of one file of messages/<locale>; without a namespace, whole keys of all files. */
export async function getTranslator(): Promise<RootTranslate>;
export async function getTranslator(namespace: string): Promise<Translate>;
export async function getTranslator(namespace?: string): Promise<Translate> {
  return translatorFor(await getLocale(), namespace);
}

/** For letters, files and jobs, where no cookie speaks. */
export function translatorFor(locale: Locale): RootTranslate;
export function translatorFor(locale: Locale, namespace: string | undefined): Translate;
export function translatorFor(locale: Locale, namespace?: string): Translate {
  const key = `${locale}/${namespace ?? ''}`;
  const known = translators.get(key);
  if (known) return known;
  const made = makeTranslator(locale, namespace);
  if (process.env.NODE_ENV !== 'development') translators.set(key, made);
  return made;
}

/** The sentence a reader sees for a problem. */
export function problemText(t: RootTranslate, problem: { code: string; values?: Values }): string {
  return t(problem.code, problem.values);
}

const translators = new Map<string, Translate>();

function makeTranslator(locale: Locale, namespace: string | undefined): Translate {
  return createTranslator({
    locale,
    timeZone: 'Asia/Shanghai',
    messages: readMessages(locale),
    ...(namespace === undefined ? {} : { namespace }),
  }) as Translate;
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
