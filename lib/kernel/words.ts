/** Says the text of a message key, in one language: what is written into files is given one. */
export type Words = (key: string, values?: Record<string, string>) => string;
