import type { Page } from '@playwright/test';
import { chapters } from '@/lib/guide/chapters';
import { pictureHref, pictures } from '@/lib/guide/picture';
import type { Role } from './support/accounts';
import { fillIn } from './support/guide/fill-in';
import { follow, shown } from './support/guide/follow';
import { walkerOf } from './support/guide/people';
import { takePicture } from './support/guide/take-picture';
import { expect, test } from './support/house';

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

test('help opens beside what is being typed, at the very step', async ({ page }) => {
  await page.goto('/register');
  await page.getByLabel('备案类社区社会组织，没有代码').check();
  const help = page.getByRole('main').getByRole('link', { name: '怎么做' }).first();
  const [guide] = await Promise.all([page.waitForEvent('popup'), help.click()]);
  await expect(guide).toHaveURL(/\/guide\/organisation#register$/);
  await expect(guide.getByRole('heading', { name: '填写统一社会信用代码' })).toBeInViewport();
  await expect(page.getByLabel('备案类社区社会组织，没有代码')).toBeChecked();
});

test('whoever is signed in finds the guide on their desk, and their own chapters first', async ({ enter }) => {
  const expert = await enter('expert1');
  await expert.getByRole('banner').locator('summary').filter({ visible: true }).click();
  await expert.getByRole('banner').getByRole('link', { name: '操作指南' }).filter({ visible: true }).click();
  const chapters = expert.getByRole('main').getByRole('listitem');
  await expect(chapters.filter({ hasText: '您的身份' })).toHaveText([/^评审专家/, /^登录与账户/]);
  await expect(chapters.first()).toContainText('评审专家');
});
