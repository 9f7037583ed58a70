import type { ReactNode } from 'react';
import { FoldedGroup } from '@/components/forms/folded-group';
import { getTranslator } from '@/lib/web/messages';

export type RuleGroup = {
  /** Of its anchor: 'rules-budget'. */
  key: string;
  title: string;
  /** What holds now, a line each; nothing where nothing is asked. */
  said: readonly string[];
  fields: ReactNode;
};

/** The groups of one page of the settings, each behind what it says now. */
export async function RuleGroups({ groups }: { groups: readonly RuleGroup[] }) {
  const t = await getTranslator('rounds');
  return (
    <div className="rule-groups">
      {groups.map(({ key, title, said, fields }) => (
        <FoldedGroup
          key={key}
          id={key}
          title={title}
          said={said.length === 0 ? [t('settings.notAsked')] : said}
          change={t('settings.change')}
          close={t('settings.close')}
        >
          {fields}
        </FoldedGroup>
      ))}
    </div>
  );
}
