/** The next name of this kind that nothing has yet: q1, q2 … Remembers it as taken. Officers never type keys. */
export function freeKey(kind: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${kind}${number}`)) number += 1;
  taken.add(`${kind}${number}`);
  return `${kind}${number}`;
}

export const isKey = (text: string): boolean => /^[a-z][a-zA-Z0-9]{0,39}$/.test(text);
