type Office = { officeName: string; path: string };
type Place = Office & { level: string; parent: Office | null };

/** The office whose move a demand is: for a community its street, which verifies there and answers for the term. */
export const officeInCharge = ({ level, parent, ...own }: Place): Office =>
  level === 'COMMUNITY' && parent !== null ? parent : own;
