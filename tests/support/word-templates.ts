import { paragraph, wordParts, zipOf } from '@/prisma/seed/word-file';

/** A Word template of these paragraphs. */
export const templateFile = (paragraphs: readonly string[], name = '申报书模板.docx'): File =>
  new File([new Uint8Array(zipOf(wordParts(paragraphs.map(paragraph).join(''))))], name);
