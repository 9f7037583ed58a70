/** The five parts without which a call may not be published (domain C3), and the sections of which one at least must say it. */
export const mandatoryParts = {
  qualification: ['applicants'],
  scope: ['scope'],
  method: ['method'],
  implementation: ['delivery', 'requirements'],
  acceptance: ['delivery'],
} as const satisfies Record<string, readonly string[]>;

export type MandatoryPart = keyof typeof mandatoryParts;

type Section = { key: string; body: string };

/** The parts no section says anything about. */
export function missingParts(sections: readonly Section[]): MandatoryPart[] {
  const filled = new Set(sections.filter(({ body }) => body.trim() !== '').map(({ key }) => key));
  return partNames.filter((part) => !mandatoryParts[part].some((key) => filled.has(key)));
}

/** The mandatory parts a section can satisfy. */
export function partsOf(sectionKey: string): MandatoryPart[] {
  return partNames.filter((part) => (mandatoryParts[part] as readonly string[]).includes(sectionKey));
}

/** What is still to be filled in, each once: '〔文号〕'. */
export function placeholdersIn(body: string): string[] {
  return [...new Set(body.match(PLACEHOLDER) ?? [])];
}

/** Puts in what is known ('单项上限' → '200,000.00 元'); what is not known stays as it was. */
export function fillPlaceholders(body: string, facts: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(facts));
  return body.replace(PLACEHOLDER, (placeholder) => known.get(placeholder.slice(1, -1)) ?? placeholder);
}

const partNames = Object.keys(mandatoryParts) as MandatoryPart[];
/** Document numbers carry their year in the same brackets (杭民发〔2020〕105号): those are no placeholders. */
const PLACEHOLDER = /〔(?!\d{4}〕)[^〔〕\n]{1,20}〕/g;
