import type { Chapter, ChapterKey, StepKey } from './chapter';
import { rings } from './rings';

/** How much of a page a picture shows, in the page's own pixels around what is to be pressed, and how much finer it is kept. */
export const pictures = {
  phone: { width: 390, height: 520, scale: 2 },
  desk: { width: 840, height: 460, scale: 1.2 },
} as const satisfies Record<Chapter['screen'], { width: number; height: number; scale: number }>;

/** Where the picture of a step is served; the journey through the guide (`npm run guide`) writes it into public/. */
export const pictureHref = (chapter: ChapterKey, step: StepKey): `/${string}` => `/guide/${chapter}-${step}.webp`;

/** Under which name the ring of a picture is kept: '/guide/office-screen.webp' is 'office-screen'. */
export const ringOf = (href: string): string => href.replace(/^.*\/|\.webp$/g, '');

/** Where across its picture the ring is, in percent of the width; half where no picture was taken. */
export const ringAt = (href: string): number => rings[ringOf(href)] ?? 50;
