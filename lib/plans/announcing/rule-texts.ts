import { allFileKinds, MAX_FILE_BYTES } from '@/lib/files/kinds';
import { formSections } from '@/lib/forms/definition/definition';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { columnsIn } from '@/lib/forms/expressions/references-in';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { takesLetter } from '../terms/commitment';
import { ofCategories, rangeText } from '../terms/grant-text';
import type { Terms } from '../terms/terms';
import { commitmentTexts, isForLetter } from './commitment-text';

type WithForm = { form: { title: string; sections: unknown }; rubrics: readonly { title: string }[] };

/** What is demanded between the answers of the form, a line for each rule, in its author's words. */
export function formRuleLines({ formRules }: Pick<Terms, 'formRules'>): string[] {
  return [...new Set(formRules.map(({ message }) => message.replace(/[。；]+$/, '')))];
}

/** What an announcement must say in any case, a line each: the demands between the answers, and how the commitment is given. */
export const announcedDemands = (terms: Pick<Terms, 'formRules' | 'commitment'>): string[] => [
  ...formRuleLines(terms),
  ...[commitmentTexts[terms.commitment].replace(/。$/, '')].filter(Boolean),
];

/**
 * What of it a page tells the public as a requirement: that one answer is to fit another, as that a period ends after it
 * begins, is heard where the form is filled in. The announcement says it all.
 */
export const requirementLines = ({ formRules }: Pick<Terms, 'formRules'>): string[] =>
  formRuleLines({ formRules: formRules.filter(({ condition }) => !isBetweenTwoAnswers(condition)) });

const isBetweenTwoAnswers = (condition: FormRule['condition']): boolean =>
  condition.kind === 'binary' && condition.left.kind === 'reference' && condition.right.kind === 'reference';

/** At most how much, which share of the whole, and what the form demands of the applicant's own money. */
export function grantLimitText(
  terms: Pick<Terms, 'perProjectCapFen' | 'minGrantFen' | 'categoryGrants' | 'maxGrantBp' | 'formRules'>,
  categories: readonly { code: string; name: string }[],
): string {
  const share = terms.maxGrantBp === 10_000 ? '' : `，且不超过项目总预算的 ${formatPercent(terms.maxGrantBp)}%`;
  const own = ownMoneyLines(terms).map((line) => `${line}。`);
  const { perProjectCapFen: mostFen, minGrantFen: leastFen } = terms;
  const range = rangeText({ leastFen, mostFen });
  const sum =
    leastFen === 0n
      ? `单个项目资助金额不超过 ${range}`
      : leastFen === mostFen
        ? `每个项目资助 ${formatYuan(mostFen)} 元`
        : `单个项目资助金额为 ${range}`;
  return `${sum}${share}${ofCategories(terms, categories)}。${own.join('')}`;
}

/** The rules that set the grant against the other sources of a budget: who only bounds single items speaks of its codes, and a question about two sums sets no limit. */
export function ownMoneyLines({ formRules }: Pick<Terms, 'formRules'>): string[] {
  return formRuleLines({ formRules: formRules.filter((rule) => isAboutSources(rule) && rule.sums !== true) });
}

function isAboutSources({ condition }: FormRule): boolean {
  const columns = columnsIn(condition);
  return columns.includes('source') && !columns.includes('code');
}

/** The papers the form asks for, and how the commitment is given; what the form asks of some only, or of nobody, is told apart. */
export function papersText({ form, terms }: Pick<WithForm, 'form'> & { terms: Pick<Terms, 'commitment'> }): string {
  const parsed = formSections.safeParse(form.sections);
  const papers = (parsed.success ? parsed.data : []).flatMap((section) =>
    section.fields
      .filter((field) => field.type === 'attachment' && !(takesLetter(terms) && isForLetter(field)))
      .map(({ label, required, visibleWhen }) => ({
        label,
        isDue: required && visibleWhen === null && section.visibleWhen === null,
      })),
  );
  const letter = commitmentTexts[terms.commitment];
  if (papers.length === 0) return letter;
  const named = (isDue: boolean): string =>
    papers
      .filter((paper) => paper.isDue === isDue)
      .map(({ label }) => label)
      .join('、');
  const [due, other] = [named(true), named(false)];
  const asked = [due && `必须上传${due}`, other && `按情况上传${other}`].filter(Boolean).join('；');
  return `${asked}。支持 ${allFileKinds.join('、')} 格式，单个文件不超过 ${MAX_FILE_BYTES / 1024 / 1024} MB。${letter}`;
}

/** What a visitor finds beside the call: the blank form and the rubrics. */
export function annexText({ form, rubrics }: WithForm): string {
  const named = [`${form.title}（空白表）`, ...rubrics.map(({ title }) => title)];
  return `附件：${named.map((name, index) => `${index + 1}. ${name}`).join('；')}。附件可以在本公告页面打开和打印。`;
}

/** Which evaluations there are, and what they decide: the instalments say so. */
export function evaluationText(instalments: readonly { name: string; condition: string }[]): string {
  const after = (condition: string): string =>
    instalments
      .filter((instalment) => instalment.condition === condition)
      .map(({ name }) => name)
      .join('、');
  const [middle, final] = [after('midTermPassed'), after('finalPassed')];
  const paid = [middle && `中期评估合格后拨付${middle}`, final && `末期评估合格后拨付${final}`].filter(Boolean);
  const which = middle ? '项目实行中期评估和末期评估' : '项目结束后进行末期评估';
  return `${[which, ...paid].join('，')}。`;
}
