import type { Chapter, ChapterKey, StepKey } from './chapter';
import { expertChapter, observerChapter } from './chapters/judging';
import { accountChapter, administratorChapter } from './chapters/keeping';
import { demandsChapter, panelsChapter, roundsChapter } from './chapters/office';
import { organisationChapter, residentChapter } from './chapters/outside';

/** Every chapter of the guide, in the order in which a project comes about. */
export const chapters: readonly Chapter[] = [
  residentChapter,
  organisationChapter,
  demandsChapter,
  roundsChapter,
  panelsChapter,
  expertChapter,
  observerChapter,
  administratorChapter,
  accountChapter,
];

export const chapterOf = (key: string): Chapter | undefined => chapters.find((chapter) => chapter.key === key);

/** The chapter in which a step stands: every step stands in one. */
export function chapterWith(step: StepKey): ChapterKey {
  const chapter = chapters.find(({ steps }) => steps.some(({ key }) => key === step));
  if (chapter === undefined) throw new Error(`No chapter has the step ${step}.`);
  return chapter.key;
}
