import { askKeyChange } from '@/lib/organisations/changes/ask-key-change';
import { checkPassportFact } from '@/lib/organisations/passport/check-passport-fact';
import { endPassportFact } from '@/lib/organisations/passport/end-passport-fact';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import type { Person } from './actors';
import type { Clock } from './clock';
import { pdfFile } from './files';

const paper = (title: string): File => pdfFile(`${title}.pdf`, [title, '（演示材料，无法律效力）']);

/** Yesterday another organisation asked for another account: work for the office. */
export async function askForAccount({ id: organisationId, name, owner }: Held, clock: Clock): Promise<void> {
  await askKeyChange(
    {
      organisationId,
      fact: 'BANK_ACCOUNT',
      bankAccountName: name,
      bankName: '某银行近江支行',
      bankAccountNumber: '6200000000000457',
      reason: '原开户网点撤并，账户已转至近江支行。',
      file: paper('银行账户证明'),
    },
    { actor: owner, now: clock.at(-1, '11:05') },
  );
}

type Held = { id: string; name: string; owner: Person };

/** The passport of the demonstration's own organisation: one certificate is about to expire, one fact is checked, one ended. */
export async function fillPassport(
  { id: organisationId, owner }: Held,
  { officer, clock }: { officer: Person; clock: Clock },
): Promise<void> {
  const context = { actor: owner, now: clock.at(-200, '10:20') };
  const lastYear = Number(clock.day(-200).slice(0, 4)) - 1;
  const state = (fact: Omit<Parameters<typeof statePassportFact>[0], 'organisationId'>) =>
    statePassportFact({ organisationId, ...fact }, context);
  const [certificate, licence] = ['助理社会工作师证书', '社会工作师证书'];
  const person = { kind: 'person', from: clock.day(-1_060), file: paper(certificate) } as const;
  const checked = await state({
    ...person,
    title: '李静',
    detail: `项目主管，${certificate}`,
    number: '33010220230001234',
    to: clock.day(36),
  });
  await state({
    ...person,
    title: '周蓉',
    detail: `专职社工，${licence}`,
    number: '33010220230005678',
    to: clock.day(400),
    file: paper(licence),
  });
  const left = await state({ kind: 'person', title: '沈一凡', detail: '专职社工' });
  await state({ kind: 'party', title: '中共望江益邻社会工作服务中心支部', detail: '单独组建，党员 5 人' });
  await state({
    kind: 'report',
    title: `${lastYear} 年度财务报告`,
    detail: '某会计师事务所',
    from: `${lastYear}-01-01`,
    file: paper(`${lastYear} 年度财务报告`),
  });
  await state({
    kind: 'project',
    title: '望江街道独居老人结对探访',
    detail: '某慈善会',
    from: `${lastYear}-03-01`,
    to: `${lastYear}-12-31`,
    amountFen: 4_800_000n,
    result: '结项评估合格，服务 126 名老人',
  });
  const office = { actor: officer, now: clock.at(-190, '14:30') };
  await checkPassportFact({ versionId: checked.versionId, verdict: 'agreed' }, office);
  const ending = { factId: left.factId, ordinal: 1, reason: '已离职。' };
  await endPassportFact(ending, { actor: owner, now: clock.at(-100, '09:30') });
}
