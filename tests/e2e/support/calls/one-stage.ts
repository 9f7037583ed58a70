import { expect, type Page } from '@playwright/test';
import { demoAccount } from '@/tests/e2e/support/accounts';
import { confirmAwards, release } from '@/tests/e2e/support/awards';
import { judgeAlone } from '@/tests/e2e/support/bench';
import { endNotice, moveWindow } from '@/tests/e2e/support/clock';
import { confirm } from '@/tests/e2e/support/fields';
import { assignAll, beginStage } from '@/tests/e2e/support/reviews';
import { tickAll } from '@/tests/e2e/support/screening';
import { makeRows } from './made-rows';

/** Applications are in: the one that was typed is screened by screen, and one expert is given all of them. */
export async function screenAndAssign(
  officer: Page,
  roundId: string,
  { typed, sheets }: { typed: string; sheets: number },
): Promise<{ roundId: string; stage: string }> {
  await moveWindow(roundId, { opensIn: -240, closesIn: -1 });
  await officer.goto(`/office/rounds/${roundId}`);
  await officer.getByRole('button', { name: '开始形式审查' }).click();
  await officer.getByRole('link', { name: typed }).click();
  await tickAll(officer);
  await judgeAlone(officer, '通过形式审查');
  await expect(officer.getByText('形式审查通过', { exact: true }).first()).toBeVisible();

  const [stage, { name }] = [{ roundId, stage: '集中评审' }, demoAccount('expert1')];
  await beginStage(officer, stage, { [name]: sheets });
  await assignAll(officer, stage, sheets);
  return stage;
}

/** The rules decide; what they are is said above the act. */
export async function decideByRules(officer: Page, roundId: string, rules: string): Promise<void> {
  await officer.goto(`/office/rounds/${roundId}/decisions`);
  await expect(officer.getByText(rules)).toBeVisible();
  await officer.locator('summary', { hasText: '按名次批量决定' }).click();
  await confirm(officer, '按名次决定');
}

/** From decisions to awards: released, publicised to the end of the notice, confirmed. */
export async function releaseAndConfirm(officer: Page, roundId: string): Promise<void> {
  await makeRows({ make: 'words', roundId });
  await officer.reload();
  await release(officer);
  await endNotice(roundId);
  await officer.goto(`/office/rounds/${roundId}/publicity`);
  await confirmAwards(officer);
}
