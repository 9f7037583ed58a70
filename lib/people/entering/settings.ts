/**
 * What an installation sets of signing in, by role (domain E.1 SEC-02, 04, 05). 'ADMINISTRATOR' means each of them; the
 * roles within an organisation count too; 'OTHERS' is whoever holds none that is named.
 */
export type EnteringSettings = {
  /** Minutes after which a session that is not used ends. */
  idleMinutes: ReadonlyMap<string, number>;
  /** Days after which a password has to be changed; 0 is never. */
  passwordDays: ReadonlyMap<string, number>;
  /** Who must have a second factor. */
  secondFactorFor: readonly string[];
};

const idleMinutes = { ADMINISTRATOR: 15, OFFICER: 30, OBSERVER: 30, OTHERS: 8 * 60 };
const passwordDays = { ADMINISTRATOR: 90, OTHERS: 0 };
const OTHERS = 'OTHERS';

const names = new Set([
  ...['ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'],
  ...['OFFICER', 'OBSERVER', 'EXPERT', 'OWNER', 'EDITOR', 'SIGNATORY', 'FINANCE', OTHERS],
]);

/**
 * Reads `IDLE_MINUTES` and `PASSWORD_DAYS` ('OFFICER=20, OTHERS=240': what is not named stays as it is) and
 * `SECOND_FACTOR` ('ADMINISTRATOR, FINANCE').
 *
 * @throws Error when a role is unknown or a figure is none: a setting that is silently not followed protects nobody
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): EnteringSettings {
  return {
    idleMinutes: figures(env, 'IDLE_MINUTES', { standard: idleMinutes, least: 1 }),
    passwordDays: figures(env, 'PASSWORD_DAYS', { standard: passwordDays, least: 0 }),
    secondFactorFor: wordsOf(env['SECOND_FACTOR']).map((name) => known('SECOND_FACTOR', name)),
  };
}

let read: EnteringSettings | undefined;

/** Those of this process. */
export const settings = (): EnteringSettings => (read ??= readSettings(process.env));

/** The strictest figure set for any of the roles; that of the others where none is named. */
export function strictest(set: ReadonlyMap<string, number>, roles: readonly string[]): number {
  const own = [...set].filter(([name, figure]) => figure > 0 && isHeld(name, roles)).map(([, figure]) => figure);
  return own.length > 0 ? Math.min(...own) : (set.get(OTHERS) ?? 0);
}

export const isHeld = (name: string, roles: readonly string[]): boolean =>
  roles.some((role) => role === name || role.endsWith(`_${name}`));

type Measure = { standard: Record<string, number>; least: number };

function figures(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  { standard, least }: Measure,
): Map<string, number> {
  const set = new Map(Object.entries(standard));
  for (const word of wordsOf(env[variable])) {
    const [name = '', figure = ''] = word.split('=').map((part) => part.trim());
    if (!/^\d{1,6}$/.test(figure) || Number(figure) < least) throw unreadable(variable, word);
    set.set(known(variable, name), Number(figure));
  }
  return set;
}

const wordsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function known(variable: string, name: string): string {
  if (!names.has(name)) throw unreadable(variable, name);
  return name;
}

const unreadable = (variable: string, word: string): Error =>
  new Error(`${variable} cannot be followed: ${word}. 环境变量 ${variable} 中的 ${word} 无法识别。`);
