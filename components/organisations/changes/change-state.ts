import type { KeyChanges } from '@/lib/organisations/changes/changes-of';
import type { Translate } from '@/lib/web/messages';

/** What of an organisation waits for whoever reads to be checked, by when; null where nothing does. */
export function changeState(t: Translate<'organisations'>, { changes }: Pick<KeyChanges, 'changes'>): string | null {
  const open = changes.filter(({ moves }) => moves.includes('accept'));
  const [first] = open.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  if (first === undefined) return null;
  const facts = open.map(({ fact }) => t(`changes.facts.${fact}`)).join(t('changes.separator'));
  return t('changes.state', { facts, at: t.deadline(first.dueAt) });
}
