import { expect, type Locator, type Page } from '@playwright/test';
import type { Step } from '@/lib/guide/chapter';
import type { PlainTextKey } from '@/messages/typed';
import { chinese } from './chinese';
import { rows } from './rows';

/** Goes the way of a step by pressing what the screens offer. */
export async function follow(page: Page, { key, from, way }: Step): Promise<void> {
  await page.goto(from === 'home' ? '/' : '/desk');
  const named = [...(rows[key] ?? [])];
  for (const click of way) {
    const target = typeof click === 'string' ? await shown(page, click) : await unfolded(rowOf(page, named.shift()));
    await target.first().click();
    await page.waitForLoadState();
  }
  expect(named, 'rows that are on no way').toEqual([]);
}

/**
 * The links, buttons and folded parts that bear these words, whatever number or arrow stands before them; what is folded away is
 * opened first, as its reader would.
 */
export async function shown(page: Page, key: PlainTextKey): Promise<Locator> {
  const words = chinese(key);
  // The desk's own links may bear the same words as a page's.
  const scope = /^(navigation|shell)\./.test(key) ? page : page.getByRole('main');
  const bearing = (end: string): Locator => {
    const [name, includeHidden] = [named(words, end), true];
    return (
      scope
        .getByRole('link', { name, includeHidden })
        .or(scope.getByRole('button', { name, includeHidden }))
        .or(scope.locator('summary').filter({ hasText: name }))
        // The second button of a bench bears its verdict only for those who cannot see it.
        .filter({ hasNot: page.locator('.sr-only', { hasText: words }) })
    );
  };
  await expect(bearing('').first(), `“${words}” at ${page.url()}`).toBeAttached();
  const alone = bearing(String.raw`\s*$`);
  const all = (await alone.count()) > 0 ? alone : bearing('');
  const visible = all.filter({ visible: true });
  if ((await visible.count()) === 0) await unfold(all.first());
  await expect(visible.last(), `“${words}” at ${page.url()}`).toBeVisible();
  return visible;
}

/** A row as its reader finds it: in sight, on a later page of its list, or in a folded part that is opened first. */
async function unfolded(row: Locator): Promise<Locator> {
  const next = row.page().getByRole('main').getByRole('link', { name: '下一页' });
  await expect(row.or(next).first()).toBeAttached();
  while ((await row.count()) === 0) {
    const here = row.page().url();
    await next.click();
    await expect(row.page()).not.toHaveURL(here);
  }
  await expect(row.first()).toBeAttached();
  const visible = row.filter({ visible: true });
  if ((await visible.count()) === 0) await unfold(row.first());
  return visible;
}

const named = (words: string, end: string): RegExp =>
  new RegExp(`^[\\s\\d←]*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}${end}`, 'u');

const unfold = (what: Locator): Promise<void> =>
  what.locator('xpath=(ancestor::details[not(@open)])[1]').locator('> summary').click();

/** The link of a row: the first with these words in it or beside it, or the first of the page's list. */
function rowOf(page: Page, words: string | undefined): Locator {
  const [main, all] = [page.getByRole('main'), { includeHidden: true }];
  if (words === undefined) return main.locator('tbody').getByRole('link', all);
  const [hasText, links] = [words, main.getByRole('link', all)];
  return links.filter({ hasText }).or(main.locator('tr').filter({ hasText }).getByRole('link', all));
}
