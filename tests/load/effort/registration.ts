import { expect } from '@playwright/test';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { newMark } from '@/tests/e2e/support/fields';
import { fillFacts } from '@/tests/e2e/support/organisations';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** From the first page of the house until the registration is received. */
export const registration: Journey = {
  name: 'a new organisation registers',
  reach: '≤ 8 typed beside the certificate',
  async run(enter) {
    const [visitor, mark] = [await enter(), newMark()];
    const counted = countOn(visitor);
    await visitor.goto('/');
    await visitor.getByRole('link', { name: '申报主体注册', exact: true }).first().click();
    await fillFacts(visitor, {
      name: `望江街道晚晴社会工作服务中心（${mark}）`,
      email: `wanqing-${mark}@example.org`,
      uscc: syntheticUscc('52', '330102', 5_000_000 + (Date.now() % 40_000_000)),
    });
    await visitor.getByRole('button', { name: '提交注册' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: '注册已提交' })).toBeVisible();
    return counted();
  },
};
