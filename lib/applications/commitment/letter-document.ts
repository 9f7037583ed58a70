import type { FileFacts, FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { LETTER_TITLE, pagesIn } from './letter';

/** Whether what a page was sealed for is what it is handed in with, is said to hold for it, or was changed since. */
export type LetterStands = 'same' | 'kept' | 'changed';

/** What is frozen of a sealed letter of commitment. */
export type LetterDocument = {
  files: FileFacts[];
  /** The check codes its pages bear. */
  codes: string[];
  stands: LetterStands;
  /** Who said that it holds although the content was changed, and when, in figures; '' where nobody had to. */
  keptBy: string;
  keptAt: string;
};

export type LetterPage = {
  fieldKey: string;
  file: FileFacts;
  letter: {
    printedCode: string;
    standsFor: string;
    keptAt: Date | null;
    keptBy: { name: string } | null;
  } | null;
};

/** Undefined where none is there: such a document says nothing of it. `content`: SHA-256 of what it is to stand for. */
export function letterDocument(attached: readonly LetterPage[], content: string): LetterDocument | undefined {
  const pages = pagesIn(attached);
  if (pages.length === 0) return undefined;
  const letters = pages.flatMap(({ letter }) => (letter === null ? [] : [letter]));
  const kept = letters.findLast(({ keptAt }) => keptAt !== null);
  const isStale = letters.some(({ standsFor }) => standsFor !== content);
  return {
    files: pages.map(({ file: { id, name, size, mime, sha256 } }) => ({ id, name, size, mime, sha256 })),
    codes: [...new Set(letters.map(({ printedCode }) => printedCode))],
    stands: isStale ? 'changed' : kept === undefined ? 'same' : 'kept',
    keptBy: kept?.keptBy?.name ?? '',
    keptAt: kept?.keptAt ? toLocalDateTime(kept.keptAt).replace('T', ' ') : '',
  };
}

/** Of the section in which it is read; no section of a form bears a dot. */
export const LETTER_SECTION = 'commitment.letter';

/** The same as a section to be read, an official document and therefore Chinese. */
export function letterSection({ files, codes, ...letter }: LetterDocument) {
  const field = (key: string, label: string, answer: FormattedAnswer) => ({ key: `commitment.${key}`, label, answer });
  return {
    key: LETTER_SECTION,
    title: LETTER_TITLE,
    fields: [
      field('files', '盖章件', { kind: 'files', files }),
      field('codes', '应印有的核验码', { kind: 'text', text: codes.join('、') }),
      field('stands', '与提交内容', { kind: 'text', text: standsText(letter) }),
    ],
  };
}

function standsText({ stands, keptBy, keptAt }: Omit<LetterDocument, 'files' | 'codes'>): string {
  if (stands === 'same') return '一致，上传后内容未再修改';
  if (stands === 'kept') return `上传后内容有修改，${keptBy}于 ${keptAt} 确认盖章件仍然有效`;
  return '上传后内容有修改，申报单位未另行确认';
}
