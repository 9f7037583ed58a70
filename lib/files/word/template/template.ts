/** A row of a loop: what stands in it by its name. */
export type WordRow = ReadonlyMap<string, string>;

/** What a template is filled with, by name. Maps, so that no name means anything but what was put in. */
export type WordData = ReadonlyMap<string, string | readonly WordRow[]>;

/** A placeholder found in a template; `within` are the loops and conditions around it, the outermost first. */
export type TemplateTag = { name: string; within: string[]; isBlock: boolean };

/** What is wrong with a template, by the last part of its sentence's name ('files.problems.…'), and with which placeholder. */
export type TemplateProblem = {
  code:
    | 'templateUnreadable'
    | 'templateTooMuch'
    | 'templateActive'
    | 'templateUnclosed'
    | 'templateUnopened'
    | 'templateBraces'
    | 'templateMarkup';
  tag: string;
};

/** What a thread is asked: with `data` it fills the template, else it reads which placeholders there are. */
export type TemplateTask = {
  bytes: Uint8Array;
  data: WordData | null;
  /** What every page says in its head, of a paper that does not count; '' otherwise. */
  stamp: string;
  /** How many rows a loop may have at most, by its name: what comes out must fit, whatever is filled in. */
  mostRows: ReadonlyMap<string, number>;
};

export type TemplateAnswer =
  | { kind: 'read'; tags: TemplateTag[] }
  | { kind: 'filled'; bytes: Uint8Array }
  | { kind: 'problem'; problem: TemplateProblem };

export const templateLimits = {
  /** Of the parts that placeholders stand in, in characters. */
  characters: 4_000_000,
  tags: 2_000,
  /** Of what comes out before it is packed, in characters. */
  filledCharacters: 24_000_000,
} as const;
