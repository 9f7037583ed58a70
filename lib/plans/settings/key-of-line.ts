/** A new line of a list gets a key that no line has yet: item3, declared3 … */
export function keyOfLine(word: string, lines: readonly { key: string }[], index: number): string {
  const taken = new Set(lines.map(({ key }) => key));
  let number = index + 1;
  while (taken.has(`${word}${number}`)) number += lines.length;
  return `${word}${number}`;
}
