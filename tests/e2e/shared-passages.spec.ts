import { expect, test } from './support/house';
import { asking } from './support/known-numbers';
import { look } from './support/look';

const borrowed = '以“一楼一议事”的办法推进';

test.setTimeout(120_000);

test('whoever screens sees which application was written in the same words, and both texts beside each other', async ({
  enter,
}) => {
  const [one, other] = await asking((query) =>
    query<{ id: string; title: string }>(
      `SELECT a."id", a."title" FROM "Application" a JOIN "Submission" s ON s."applicationId" = a."id"
        WHERE s."content"->'answers'->>'plan' LIKE '${borrowed}%' ORDER BY a."number"`,
    ),
  );
  const officer = await enter('district');
  const link = officer.getByRole('region', { name: '与其他申报核对' }).getByRole('link').first();
  // The server makes the prints of what it finds without them when it starts.
  await expect(async () => {
    await officer.goto(`/office/applications/${one?.id}`);
    await expect(link).toHaveText(other?.title ?? '', { timeout: 1_000 });
  }).toPass();
  await link.click();
  await expect(officer.getByRole('heading', { level: 1, name: '相同段落对照' })).toBeVisible();
  await expect(officer.locator('mark').filter({ hasText: '每月公布一次进展，年底请居民打分' })).toHaveCount(2);
  await look(officer, 'shared-passages');
  await officer.getByRole('link', { name: '返回申报书' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: one?.title ?? '' })).toBeVisible();
});
