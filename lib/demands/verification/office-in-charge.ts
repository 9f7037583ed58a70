type Office = { officeName: string; path: string };
/** `grants` are those of officers who work there; an office above is as far away as the demand was read with. */
type Above = Office & { grants: readonly unknown[]; parent?: Above | null };
type Place = Above & { level: string };

/**
 * The office whose move a demand is: for a community its street, which verifies there and answers for the term. Where nobody
 * works yet, the nearest office above in which somebody does, as on its first screen.
 */
export function officeInCharge({ level, ...own }: Place): Office {
  const named = level === 'COMMUNITY' && own.parent ? own.parent : own;
  for (let office: Above | null | undefined = named; office; office = office.parent)
    if (office.grants.length > 0) return facts(office);
  return facts(named);
}

const facts = ({ officeName, path }: Office): Office => ({ officeName, path });
