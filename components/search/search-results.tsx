import { EmptyState } from '@/components/ui/empty-state';
import type { Command } from '@/lib/search/commands';
import type { Group, Hit, Kind } from '@/lib/search/found';
import { getTranslator } from '@/lib/web/messages';
import { Command as CommandRow } from './command-row';
import { Marked } from './marked';

type SearchResultsProps = {
  found: {
    q: string;
    isTooShort: boolean;
    kind: Kind | null;
    searched: Kind[];
    groups: Group[];
    elsewhere: string | null;
  };
  commands: Command[];
  /** Where an auditor looks the words up in the records. */
  trailHref: string | null;
  /** Where what one acts as is changed. */
  actPath: string;
};

/** What was found, by kind, and what one may do by these words; the same on its page and in the search over a page. */
export async function SearchResults({ found, commands, trailHref, actPath }: SearchResultsProps) {
  const t = await getTranslator('search');
  const { q, groups, isTooShort } = found;
  const count = groups.reduce((sum, { hits }) => sum + hits.length, commands.length);
  const links = [
    ...(trailHref === null ? [] : [{ href: trailHref, label: t('inTrail') }]),
    ...(found.elsewhere === null || isTooShort ? [] : [{ href: found.elsewhere, label: t('elsewhere') }]),
  ];
  return (
    <div data-found={q}>
      <p role="status" className="sr-only">
        {isTooShort && count === 0 ? t('tooShort') : t('found', { count })}
      </p>
      {commands.length > 0 && (
        <section className="found-group">
          <h2>{t('commands')}</h2>
          <ul>
            {commands.map((command) => (
              <CommandRow key={command.label} command={command} actPath={actPath} />
            ))}
          </ul>
        </section>
      )}
      {groups.map((group) => (
        <FoundGroup key={group.kind} group={group} q={q} isAlone={found.kind !== null} />
      ))}
      {count === 0 && <Nothing {...found} />}
      {links.length > 0 && (
        <ul className="found-group">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="found-row">
                <span className="text-accent">{label}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function FoundGroup({ group, q, isAlone }: { group: Group; q: string; isAlone: boolean }) {
  const t = await getTranslator('search');
  const { kind, hits, count, isMore, href } = group;
  return (
    <section className="found-group">
      <h2>{t(`kinds.${kind}`)}</h2>
      <ul>
        {hits.map((hit) => (
          <FoundRow key={hit.href + hit.title} hit={hit} q={q} />
        ))}
        {href !== null && (
          <li>
            <a href={href} className="found-row">
              <span className="text-accent">{isMore ? t('allOver', { count }) : t('all', { count })}</span>
            </a>
          </li>
        )}
      </ul>
      {isAlone && isMore && <p className="mt-2 text-ink-soft">{t('most', { count })}</p>}
    </section>
  );
}

async function FoundRow({ hit: { href, title, number, facts, state }, q }: { hit: Hit; q: string }) {
  const t = await getTranslator();
  return (
    <li>
      <a href={href} className="found-row">
        <span>
          <span>
            <Marked text={title} q={q} />
          </span>
          {number && (
            <span className="code">
              <Marked text={number} q={q} />
            </span>
          )}
        </span>
        <span>
          <span>
            <Marked text={facts.join(' · ')} q={q} />
          </span>
          {state !== undefined && <span>{t(state as 'search.title')}</span>}
        </span>
      </a>
    </li>
  );
}

async function Nothing({ q, isTooShort, searched }: { q: string; isTooShort: boolean; searched: Kind[] }) {
  const t = await getTranslator('search');
  if (isTooShort) return <p className="text-ink-soft">{t('tooShort')}</p>;
  const kinds = searched.map((kind) => t(`kinds.${kind}`)).join(t('between'));
  return <EmptyState title={t('none', { q })}>{t('noneHint', { kinds })}</EmptyState>;
}
