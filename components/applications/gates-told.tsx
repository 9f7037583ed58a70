import { Disclosure } from '@/components/ui/disclosure';
import { getTranslator } from '@/lib/web/messages';
import { GateList, type GateListProps } from './gate-list';

/** The gates where somebody is about to act: one line where all of them are open, each of them where one is not. */
export async function GatesTold({ organisation, results, formId }: GateListProps) {
  const t = await getTranslator('applications');
  const list = <GateList organisation={organisation} results={results} formId={formId} />;
  if (!results.every(({ met }) => met)) return list;
  return <Disclosure label={t('check.allMet', { count: results.length })}>{list}</Disclosure>;
}
