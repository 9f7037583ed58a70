import { formatDateTime } from '@/lib/kernel/shanghai';
import { placeholdersIn } from './announcement';

type Facts = Readonly<Record<string, string>>;
type Section = { key: string; title: string; body: string; filled: Facts };

/** A fact as the announcement says it and as it is now; '' where nothing is set any more. */
export type OutdatedFact = { section: string; fact: string; said: string; now: string };

/** What of the facts is put into a text by its placeholders. */
export function filledWith(body: string, facts: Facts): Record<string, string> {
  const named = placeholdersIn(body).map((placeholder) => placeholder.slice(1, -1));
  const put = named.flatMap((name) => {
    const text = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(put);
}

/**
 * Where an announcement still says what was put in from the settings and they say something else now. What somebody has
 * rewritten by hand meanwhile is theirs.
 */
export function outdatedIn(sections: readonly Section[], facts: Facts): OutdatedFact[] {
  return sections.flatMap(({ title, body, filled }) =>
    Object.entries(filled)
      .filter(([name, said]) => byNewNames(said) !== (facts[name] ?? '') && body.includes(said))
      .map(([fact, said]) => ({ section: title, fact, said, now: facts[fact] ?? '' })),
  );
}

/** Names that the house has given up for others since, and how it ended a list: an announcement that has the old one says the same. */
const byNewNames = (said: string): string =>
  said.replaceAll('公益创投黑名单', '公益创投黑榜').replace(/^(1\. [\s\S]*)；$/, '$1。');

/** A closing time that was extended: texts from before what was put in was kept say it all the same. */
export function withFirstClosing<One extends Section>(sections: readonly One[], first: Date | undefined): One[] {
  const said = first === undefined ? '' : formatDateTime(first);
  return sections.map((section) =>
    said === '' || !section.body.includes(said)
      ? section
      : { ...section, filled: { 申报截止: said, ...section.filled } },
  );
}
