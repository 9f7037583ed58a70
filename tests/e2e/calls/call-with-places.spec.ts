import { makeRows } from '@/tests/e2e/support/calls/made-rows';
import { decideByRules, releaseAndConfirm, screenAndAssign } from '@/tests/e2e/support/calls/one-stage';
import { setCap, setCategories, setOneStage, setPlaces } from '@/tests/e2e/support/calls/setting-up';
import { moveWindow } from '@/tests/e2e/support/clock';
import { newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, startApplication, submit } from '@/tests/e2e/support/proposals';
import { closeStage, score } from '@/tests/e2e/support/reviews';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from '@/tests/e2e/support/rounds';

/** A city bureau's call (R5) set up from nothing: six categories with four places each. */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const mark = newMark();
const names = ['为老服务', '助残服务', '青少年服务', '妇女儿童及家庭', '救助帮困', '社区治理'];
const own = `邻里敲门行动（${mark}）`;
const title = (category: string, place: number): string => `${category}项目${place}（${mark}）`;
const places = `各类别名额：${names.map((name) => `${name} 4 个`).join('、')}；名额未用完的，空缺不再调剂。`;
let round: NewRound;

test('an officer sets the call up by the words of the pages, and publishes it', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark, '2400000');
  await fillSettings(officer, round, { mark, yuan: '2,400,000' });
  await setCategories(officer, round, names);
  await setCap(officer, round, '100,000');
  await setOneStage(officer, round);
  await setPlaces(officer, round, { names, places: '4' });
  await expect(officer.locator('#awarding-ofPlaces').getByText(places)).toBeVisible();
  await look(officer, 'places-settings');
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
});

test('the public reads how many places each category has', async ({ page }) => {
  await page.goto(`/calls/${round.id}`);
  await expect(page.getByText(places, { exact: false }).first()).toBeVisible();
});

test('an organisation applies, among twenty-five others; all are scored and ranked', async ({ enter }) => {
  const owner = await enter('owner');
  const id = await startApplication(owner, round.id);
  await fillProposal(owner, own);
  await submit(owner, id);

  // Four of every category, one more for older people beside the one typed by screen.
  const others = names.flatMap((category, index) =>
    Array.from({ length: index === 0 ? 5 : 4 }, (_, place) => ({
      category,
      title: title(category, place + 1),
      requestedYuan: 100_000,
    })),
  );
  await makeRows({ make: 'applications', roundId: round.id, mark, entries: others });
  const officer = await enter('district');
  const stage = await screenAndAssign(officer, round.id, { typed: own, sheets: 26 });
  // Older people's projects score best, and the last one of community governance stays under the line.
  const totals = Object.fromEntries(others.map((each, index) => [each.title, index === 24 ? 55 : 95 - index]));
  await makeRows({ make: 'scores', roundId: round.id, totals });
  await score(await enter('expert1'), { round: round.title, title: own }, ['20', '18', '12', '12', '12']);
  await closeStage(officer, stage);
});

test('each category fills its own places; the officer releases and confirms, and the public sees them', async ({
  page,
  enter,
}) => {
  const officer = await enter('district');
  await decideByRules(officer, round.id, places);
  const decided = (name: string) => officer.getByRole('row', { name });
  await expect(decided(title('为老服务', 4))).toContainText('100,000.00');
  // The fifth stands before most of the others, and its category is full.
  await expect(decided(title('为老服务', 5))).not.toContainText('立项资助');
  await expect(decided(own)).not.toContainText('立项资助');
  await expect(decided(title('社区治理', 3))).toContainText('100,000.00');
  await expect(decided(title('社区治理', 4))).not.toContainText('立项资助');
  await look(officer, 'places-decided');

  await releaseAndConfirm(officer, round.id);
  await page.goto(`/results/${round.id}`);
  await expect(page.getByRole('link', { name: title('助残服务', 1) }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: title('为老服务', 5) })).toHaveCount(0);
  await look(page, 'places-result');
});
