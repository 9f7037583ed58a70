import { type Executed, type Execution, executionOf } from '@/lib/plans/terms/execution';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** When projects are carried out, as the announcement says it; empty while nobody has said. */
export async function executionText(round: Executed): Promise<string> {
  const execution = executionOf(round);
  return execution === null ? '' : textOfExecution(await getTranslator('rounds'), execution);
}

export function textOfExecution(t: Translate<'rounds'>, execution: Execution): string {
  switch (execution.by) {
    case 'days':
      return t('facts.period', { from: t.day(execution.from), to: t.day(execution.to) });
    case 'exactly':
      return t('execution.exactly', { months: execution.months });
    case 'atMost':
      return t('execution.atMost', { months: execution.months });
    case 'between':
      return t('execution.between', { least: execution.least, months: execution.most });
  }
}
