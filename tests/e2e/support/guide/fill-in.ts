import type { Page } from '@playwright/test';
import type { StepKey } from '@/lib/guide/chapter';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { choose, field } from '@/tests/e2e/support/fields';
import { fillFacts } from '@/tests/e2e/support/organisations';

const uscc = syntheticUscc('52', '330102', 4_719_283);
async function fillDemand(page: Page): Promise<void> {
  await choose(field(page, '需求类别'), '为老服务');
  await choose(field(page, '所在街道（乡镇）'), '望江街道');
  await choose(field(page, '所在社区（村）'), '在水一方');
  await field(page, '需求名称').fill('独居老人午饭没人送');
  await field(page, '存在的问题').fill('楼里八十岁以上的老人做饭困难，午饭常常凑合。');
  await field(page, '涉及哪些人').fill('80 岁以上独居老人');
  await field(page, '姓名').fill('吴桂芬');
  await field(page, '手机号码').fill('13800000357');
}

/** What is filled in on the page of a step before its picture is taken; none of it is sent. */
export const fillIn: Partial<Record<StepKey, (page: Page) => Promise<void>>> = {
  demandCode: fillDemand,
  demandSubmit: async (page) => {
    await fillDemand(page);
    await page.getByRole('checkbox', { name: '我已阅读并同意上面的说明' }).check();
  },
  residentObjection: async (page) => {
    await choose(field(page, '对哪个项目有异议'), '桑榆接力');
    await field(page, '异议内容').fill('请核实志愿者是否已经落实，名单是否公开。');
  },
  register: (page) => field(page, '统一社会信用代码').fill(uscc),
  certificate: (page) => fillFacts(page, { name: '望江街道晚晴社会工作服务中心', email: 'wanqing@example.org', uscc }),
  signIn: (page) => page.getByLabel('电子邮箱').fill('wanqing@example.org'),
  forgotPassword: (page) => page.getByLabel('电子邮箱').fill('wanqing@example.org'),
  invitation: (page) => page.getByLabel('电子邮箱').fill('zhuanjia@example.org'),
};
