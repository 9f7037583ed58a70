import { Section } from '@/components/ui/section';
import type { Command } from '@/lib/search/commands';
import { getTranslator } from '@/lib/web/messages';
import { Command as CommandRow } from './command-row';

/** Everything one may do by a word, where nothing is looked for yet. */
export async function CommandList({ commands, actPath }: { commands: Command[]; actPath: string }) {
  const t = await getTranslator('search');
  return (
    <Section title={t('allCommands')}>
      <ul className="found-group found-commands">
        {commands.map((command) => (
          <CommandRow key={command.label} command={command} actPath={actPath} />
        ))}
      </ul>
    </Section>
  );
}
