import { onOneLine } from '@/lib/kernel/typed/clean-text';

const LONGEST = 100;
/** Addresses of the net as mail programs make links of them: with a scheme, with www, or a name of a host. */
const NET_ADDRESS =
  /[a-z][a-z0-9+.-]{0,20}:[/\\]{2}\S*|www[.．。]\S*|(?:[a-z0-9-]{1,63}[.．。]){1,8}[a-z]{2,24}(?![a-z0-9])(?:[/:?#][\x21-\x7E]*)?/giu;

/**
 * Names, titles and reasons somebody else typed, as the office's letters quote them: on one line, no longer than a title,
 * and without an address of the net. The letterhead is the office's; what stands under it is not for strangers to write.
 */
export function wordsOfOthers(typed: string, longest = LONGEST): string {
  const signs = Array.from(onOneLine(typed).replace(NET_ADDRESS, '〔网址略〕'));
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('');
}

/** How a letter begins: by name, where one may stand there. */
export const greeting = (name: string): string => (name === '' ? '您好：' : `${wordsOfOthers(name)}，您好：`);
