import { Facts } from '@/components/ui/facts';
import { formatPercent } from '@/lib/kernel/money';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { formRuleLines } from '@/lib/plans/announcing/rule-texts';
import type { PlanContent } from '@/lib/plans/plan-content';
import { grantText } from '@/lib/plans/terms/grant-text';
import { termsSchema } from '@/lib/plans/terms/terms';
import { getTranslator } from '@/lib/web/messages';

/** A template has neither place nor dates nor money: what is left of the facts is what it says. */
const ofNoRound = {
  title: '',
  region: { name: '', officeName: '' },
  host: '',
  organiser: '',
  coOrganisers: [],
  opensAt: null,
  closesAt: null,
  reviewFrom: null,
  reviewTo: null,
  executionFrom: null,
  executionTo: null,
  contactName: '',
  contactPhone: '',
  complaintPhone: '',
  funding: [],
};

/** What a template sets, at a glance, in the sentences the announcement will use. */
export async function TemplateFacts({ content }: { content: PlanContent }) {
  const t = await getTranslator('templates');
  const terms = termsSchema.parse(content.terms);
  const facts = announcementFacts({ ...ofNoRound, ...content, terms });
  const gates = (
    <span className="whitespace-pre-line">
      {[facts['申报条件'], content.anyRegion ? '' : t('view.gatesNote')].filter(Boolean).join('\n')}
    </span>
  );
  return (
    <Facts
      facts={[
        { term: t('view.categories'), value: facts['类别'] },
        { term: t('view.gates'), value: gates },
        { term: t('view.cap'), value: grantText(terms, content.categories) },
        { term: t('view.execution'), value: facts['实施周期'] },
        { term: t('view.share'), value: `${formatPercent(terms.maxGrantBp)}%` },
        { term: t('view.most'), value: t('view.mostValue', { count: terms.maxApplicationsPerOrganisation }) },
        { term: t('view.payment'), value: facts['拨付方式'] },
        { term: t('view.review'), value: facts['评审安排'] },
        { term: t('view.awarding'), value: facts['评定规则'] },
        { term: t('view.budget'), value: facts['预算限制'] },
        { term: t('view.publicity'), value: t('view.publicityValue', { days: terms.publicity.workingDays }) },
        {
          term: t('view.formRules'),
          value: <span className="whitespace-pre-line">{formRuleLines(terms).join('\n')}</span>,
        },
      ]}
    />
  );
}
