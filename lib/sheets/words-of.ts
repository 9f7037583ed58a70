/** Words of a text in their order, with what stands between them: put together again they are the text. */
export function wordsOf(text: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...words.segment(text)].map(({ segment }) => segment);
}
