import { expect, type Page } from '@playwright/test';

/** Opens the newest letter to this address on the demonstration's outbox page and returns its text. */
export async function readLetter(page: Page, { to, subject }: { to: string; subject: RegExp }): Promise<string> {
  await page.goto(`/outbox?to=${encodeURIComponent(to)}`);
  const letter = page
    .getByRole('listitem')
    .filter({ hasText: `<${to}>` })
    .filter({ hasText: subject })
    .first();
  await letter.locator('summary').click();
  const body = letter.locator('.reading');
  await expect(body).toBeVisible();
  return body.innerText();
}

/** The one-time link of an invitation letter. */
export async function invitationFor(page: Page, email: string): Promise<string> {
  const link = /\/invitation\/[\w-]+/.exec(await readLetter(page, { to: email, subject: /./ }))?.[0];
  if (link === undefined) throw new Error(`The letter to ${email} holds no link.`);
  return link;
}
