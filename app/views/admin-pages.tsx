import { Tabs } from '@/components/ui/link-row';
import type { Actor } from '@/lib/kernel/actor';
import { getTranslator } from '@/lib/web/messages';
import { navigationOf } from '@/lib/web/navigation';

/** The other pages of an administrator's work, on top of each of them: on a phone the sidebar is folded away. */
export async function AdminPages({ actor, current }: { actor: Actor; current: string }) {
  const t = await getTranslator('navigation');
  const group = navigationOf(actor, t).find(({ links }) => links.some(({ href }) => href === current));
  if (group === undefined || group.links.length < 2) return null;
  const links = group.links.map(({ href, label }) => ({ href, label, isCurrent: href === current }));
  return <Tabs label={group.label} links={links} isOnPhone />;
}
