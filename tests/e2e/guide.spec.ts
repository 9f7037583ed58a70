import type { Page } from '@playwright/test';
import { chapters } from '@/lib/guide/chapters';
import { pictureHref, pictures } from '@/lib/guide/picture';
import type { Role } from './support/accounts';
import { fillIn } from './support/guide/fill-in';
import { follow, shown } from './support/guide/follow';
import { walkerOf } from './support/guide/people';
import { takePicture } from './support/guide/take-picture';
import { test } from './support/house';

/** The guide is walked as it is written. A step whose page or button is gone fails; `npm run guide` takes the pictures anew. */
const takesPictures = process.env['GUIDE_PICTURES'] === '1';
/** The links on the left of a desk, which no picture shows. */
const RAIL = 192;

test.describe.configure({ mode: 'parallel' });

for (const { key, screen, steps } of chapters) {
  const { scale, ...frame } = pictures[screen];
  test.describe(() => {
    test.use({
      viewport: screen === 'phone' ? { width: frame.width, height: 740 } : { width: RAIL + frame.width, height: 900 },
      deviceScaleFactor: takesPictures ? scale : 1,
    });

    test(`the steps of the chapter “${key}” lead where they say`, async ({ enter }) => {
      test.setTimeout(15_000 * steps.length);
      const desks = new Map<Role, Page>();
      const deskOf = async (who: Role): Promise<Page> => {
        const desk = desks.get(who) ?? (await enter(who));
        desks.set(who, desk);
        return desk;
      };
      for (const step of steps) {
        const page = step.from === 'home' ? await enter() : await deskOf(walkerOf(key, step.key));
        await test.step(step.key, async () => {
          await follow(page, step);
          await fillIn[step.key]?.(page);
          // A folded part and the button in it may bear the same words.
          const target = (await shown(page, step.press)).last();
          if (takesPictures) await takePicture(target, frame, pictureHref(key, step.key));
        });
      }
    });
  });
}
