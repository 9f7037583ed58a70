import { describe, expect, it } from 'vitest';
import { atMost } from '@/lib/kernel/at-most';

/** Work that ends when it is told to. */
function heldWork() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (index: number) => () => {
    begun.push(index);
    return new Promise<number>((resolve) => ends.push(() => resolve(index)));
  };
  return { begun, work, endFirst: () => ends.shift()?.() };
}

describe('atMost', () => {
  it('lets so many work at once, the others in their order', async () => {
    const { begun, work, endFirst } = heldWork();
    const inTurn = atMost({ at: 2, waiting: 10 });
    const all = [0, 1, 2, 3].map((index) => inTurn(work(index)));
    expect(begun).toEqual([0, 1]);
    endFirst();
    await all[0];
    await expect.poll(() => begun).toEqual([0, 1, 2]);
    endFirst();
    await all[1];
    await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
    endFirst();
    endFirst();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it('turns away whoever would stand behind a full line', async () => {
    const { work, endFirst } = heldWork();
    const inTurn = atMost({ at: 1, waiting: 1 });
    const [first, second] = [inTurn(work(0)), inTurn(work(1))];
    await expect(inTurn(work(2))).rejects.toMatchObject({ kind: 'too-many' });
    endFirst();
    await first;
    await Promise.resolve().then(endFirst);
    expect(await second).toBe(1);
  });

  it('hands on the place of work that fails', async () => {
    const inTurn = atMost({ at: 1, waiting: 1 });
    await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await inTurn(async () => 'next')).toBe('next');
  });
});
