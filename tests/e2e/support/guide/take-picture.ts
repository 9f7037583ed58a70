import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { ringOf } from '@/lib/guide/picture';
import { root } from '@/lib/run/places';

type Frame = { width: number; height: number };

/** Rings what is to be pressed and keeps what stands around it, as a picture of the product (public/guide). */
export async function takePicture(target: Locator, frame: Frame, href: string): Promise<void> {
  const page = target.page();
  await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    // What sticks to the screen may reach below it.
    window.scrollBy(0, Math.max(0, element.getBoundingClientRect().bottom + 32 - window.innerHeight));
  });
  const unring = await ring(target);
  const [box, screen] = [await target.boundingBox(), page.viewportSize()];
  if (box === null || screen === null) throw new Error('What is to be pressed is not on the screen.');
  const left = (await page.getByRole('main').boundingBox())?.x ?? 0;
  const x = within(box.x + box.width + 32 - frame.width, left, screen.width - frame.width);
  const png = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    clip: {
      ...frame,
      x,
      y: within(box.y + box.height + 72 - frame.height, 0, screen.height - frame.height),
    },
  });
  await unring();
  writeFileSync(path.join(root, 'public', href), await asWebp(target, png));
  keepRing(href, Math.round(((box.x + box.width / 2 - x) / frame.width) * 100));
}

/** Where across a picture its ring is, in percent: a phone begins there to show it. */
function keepRing(href: string, at: number): void {
  const file = path.join(root, 'lib/guide/rings.ts');
  const [before = ''] = readFileSync(file, 'utf8').split('{');
  const kept = [...readFileSync(file, 'utf8').matchAll(/'(?<name>[\w-]+)': (?<at>\d+)/g)];
  const rings = new Map(kept.map(({ groups }) => [groups?.['name'] ?? '', Number(groups?.['at'])]));
  rings.set(ringOf(href), at);
  const lines = [...rings].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, where]) => `  '${name}': ${where},\n`);
  writeFileSync(file, `${before}{\n${lines.join('')}};\n`);
}

const within = (value: number, from: number, to: number): number => Math.round(Math.min(Math.max(value, from), to));

async function ring(target: Locator): Promise<() => Promise<void>> {
  await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const drawn = document.createElement('div');
    drawn.id = 'guide-ring';
    Object.assign(drawn.style, {
      position: 'fixed',
      left: `${left - 7}px`,
      top: `${top - 7}px`,
      width: `${width + 14}px`,
      height: `${height + 14}px`,
      border: '3px solid #d4380d',
      borderRadius: '10px',
      zIndex: '1000',
      pointerEvents: 'none',
    });
    document.body.append(drawn);
  });
  return () => target.page().evaluate(() => document.getElementById('guide-ring')?.remove());
}

/** By the browser itself, on an empty page, so that no policy stands against it. */
async function asWebp(target: Locator, png: Buffer): Promise<Buffer> {
  const empty = await target.page().context().newPage();
  const data = await empty.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })).arrayBuffer(),
    );
    return Array.from(bytes);
  }, png.toString('base64'));
  await empty.close();
  return Buffer.from(data);
}
