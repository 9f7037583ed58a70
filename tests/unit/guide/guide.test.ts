import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chapterOf, chapters, chapterWith } from '@/lib/guide/chapters';
import { pictureHref, pictures, ringOf } from '@/lib/guide/picture';
import { places } from '@/lib/guide/places';
import { rings } from '@/lib/guide/rings';
import { root } from '@/lib/run/places';
import { translatorFor } from '@/lib/web/messages';
import { filesIn, textOf } from '@/tests/architecture/sources';
import { some } from '@/tests/support/some';

const steps = chapters.flatMap((chapter) => chapter.steps.map((step) => ({ ...step, chapter })));
const pictureOf = ({ chapter, key }: (typeof steps)[number]): string =>
  path.join(root, 'public', pictureHref(chapter.key, key));
const languages = ['zh-CN', 'en'] as const;

test('every chapter has four to twelve steps, and every step stands once', () => {
  expect(chapters.filter(({ steps: { length } }) => length < 4 || length > 12)).toEqual([]);
  const keys = steps.map(({ key }) => key);
  expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
});

test.each(languages)('what has words in %s has its chapter or step, and the other way round', (language) => {
  const guide = JSON.parse(textOf(`messages/${language}/guide.json`)) as Record<
    'chapters' | 'steps' | 'things',
    object
  >;
  expect(Object.keys(guide.steps).toSorted()).toEqual(steps.map(({ key }) => key).toSorted());
  expect(Object.keys(guide.chapters).toSorted()).toEqual(chapters.map(({ key }) => key).toSorted());
  const rows = steps.flatMap(({ way }) => way.flatMap((click) => (typeof click === 'string' ? [] : [click.one])));
  expect([...new Set<string>(rows)].toSorted()).toEqual(Object.keys(guide.things).toSorted());
});

test.each(languages)('what a step says to press is a word of the screens, quoted in its text, in %s', (language) => {
  const [say, texts] = [translatorFor(language), textOf(`messages/${language}/guide.json`)];
  const guide = JSON.parse(texts) as { steps: Record<string, { do: string }> };
  for (const { key, way, press, also } of some(steps)) {
    const named = [...way.filter((click) => typeof click === 'string'), press, ...(also === undefined ? [] : [also])];
    expect(
      named.filter((word) => say(word) === word),
      key,
    ).toEqual([]);
    expect(guide.steps[key]?.do.includes('“{press}”'), key).toBe(true);
    expect(guide.steps[key]?.do.includes('“{also}”') ?? false, key).toBe(also !== undefined);
  }
});

test('every step has its picture, of the size the page leaves room for, and no picture is left over', () => {
  expect(steps.filter((step) => !existsSync(pictureOf(step))).map(({ key }) => key)).toEqual([]);
  for (const step of some(steps)) {
    const { width, height, scale } = pictures[step.chapter.screen];
    expect(sizeOf(readFileSync(pictureOf(step))), step.key).toEqual([width * scale, height * scale]);
  }
  const known = steps.map((step) => path.basename(pictureOf(step)));
  expect(readdirSync(path.join(root, 'public/guide')).toSorted()).toEqual(known.toSorted());
});

test('of every picture it is known where its ring is', () => {
  expect(Object.keys(rings).toSorted()).toEqual(
    steps.map(({ chapter, key }) => ringOf(pictureHref(chapter.key, key))).toSorted(),
  );
  expect(Object.values(rings).filter((at) => at < 0 || at > 100)).toEqual([]);
});

test('the pictures together are light enough to travel with the product', () => {
  const bytes = steps.map((step) => readFileSync(pictureOf(step)).length);
  expect(Math.max(...bytes)).toBeLessThan(100_000);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(3_000_000);
});

test('every place where people hesitate leads to a step, and stands on a page', () => {
  const pages = filesIn(['app', 'components'], /\.tsx$/)
    .map(textOf)
    .join('\n');
  for (const [place, step] of some(Object.entries(places))) {
    expect(
      chapterOf(chapterWith(step))?.steps.map(({ key }) => key),
      place,
    ).toContain(step);
    expect(pages, place).toMatch(new RegExp(`(?:<HowTo place="|help: ')${place}['"]`));
  }
});

/** Width and height of a WebP as browsers write it (VP8, lossy). */
function sizeOf(bytes: Buffer): [number, number] {
  expect(bytes.subarray(8, 16).toString('latin1')).toMatch(/^WEBPVP8[ X]$/);
  if (bytes[15] === 0x58) return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}
