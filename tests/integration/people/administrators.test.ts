import path from 'node:path';
import { expect, test } from 'vitest';
import { type Actor, ADMINISTRATOR_ROLES } from '@/lib/kernel/actor';
import { filesIn, textOf } from '@/tests/architecture/sources';
import { administratorWith } from '@/tests/factories/people';

type Sentence = { where: (actor: Actor) => object; judge: unknown };
const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && 'where' in value && 'judge' in value;

/** What each of the three sees; of everything else an administrator sees what anybody does. */
const theirs: Record<string, string[]> = {
  administratorSeesRegion: ['SYSTEM_ADMINISTRATOR'],
  chainSees: ['AUDIT_ADMINISTRATOR'],
  entrySees: ['AUDIT_ADMINISTRATOR'],
};

const sentences = (
  await Promise.all(
    filesIn(['lib'], /\.ts$/)
      .filter((file) => /\bsees[<(]/.test(textOf(file)) && !file.startsWith('lib/kernel/'))
      .map(async (file) =>
        Object.entries((await import(/* @vite-ignore */ path.resolve(file))) as Record<string, unknown>),
      ),
  )
)
  .flat()
  .filter((entry): entry is [string, Sentence] => isSentence(entry[1]));

test('no administrator sees a business record: every sentence says of them what it says of anybody', async () => {
  expect(sentences.length).toBeGreaterThan(30);
  for (const role of ADMINISTRATOR_ROLES) {
    const administrator = await administratorWith(role);
    const anybody: Actor = { ...administrator, grants: [] };
    const more = sentences
      .filter(([, { where }]) => JSON.stringify(where(administrator)) !== JSON.stringify(where(anybody)))
      .map(([name]) => name);
    expect(more, role).toEqual(Object.keys(theirs).filter((name) => theirs[name]?.includes(role)));
  }
});
