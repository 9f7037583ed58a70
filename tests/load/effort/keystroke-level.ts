/** What a person does, in the order it is done: the argument of every act is what the hand has to know of it. */
export type Act =
  | { kind: 'click' }
  /** One of a list that opens: a click to open it, a click on what is meant. */
  | { kind: 'choose' }
  /** A field reached and written into; `text` is what is typed, not what stands there afterwards. */
  | { kind: 'type'; text: string }
  | { kind: 'press'; keys: number }
  /** After a field it ends what is typed there, as Tab does, and is no act of its own; elsewhere a key like any. */
  | { kind: 'enter' }
  /** A click opens the computer's own window, a double click takes the file. */
  | { kind: 'file' };

export type Effort = { acts: number; clicks: number; keys: number; typed: number; seconds: number };

/**
 * Seconds of the operators of Card, Moran and Newell, "The Keystroke-Level Model for User Performance Time with Interactive
 * Systems", Communications of the ACM 23 (7), 1980, 396–410, table 1: a key of an average typist (40 words a minute) and of one
 * who types complex codes somewhat slower, pointing, pressing or releasing the mouse's button, homing, mental preparation.
 */
const OPERATORS = { K: 0.2, composedK: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 } as const;

/** Not of the paper, but our own assumption: so many keys go into a Chinese character, its choice among homophones included. */
const KEYS_A_CHARACTER = 2;

const CLICK = OPERATORS.P + 2 * OPERATORS.B;

/**
 * The time is that of the person alone: one M before each act (the paper's rules leave one before what is decided, none within
 * what is typed or follows of itself), H whenever the hand changes between mouse and keys. It begins at the mouse. A field that
 * follows upon a field is reached by Tab, any other by a click into it; neither is an act of its own. Nor is the Enter that
 * ends a field: the paper's rule 3 takes the M from what terminates a string.
 */
export function effortOf(acts: readonly Act[]): Effort {
  const sum: Effort = { acts: acts.length, clicks: 0, keys: 0, typed: 0, seconds: 0 };
  let before: Act | null = null;
  for (const act of acts) {
    if (act.kind === 'enter' && before?.kind === 'type') {
      sum.acts -= 1;
      sum.keys += 1;
      sum.seconds += OPERATORS.K;
      before = act;
      continue;
    }
    const atKeys = before !== null && ['type', 'press', 'enter'].includes(before.kind);
    const { clicks, keys, seconds } = costOf(act, { atKeys, inField: before?.kind === 'type' });
    sum.clicks += clicks;
    sum.keys += keys;
    sum.typed += act.kind === 'type' ? 1 : 0;
    sum.seconds += OPERATORS.M + seconds;
    before = act;
  }
  return sum;
}

type Cost = Pick<Effort, 'clicks' | 'keys' | 'seconds'>;
type Hand = { atKeys: boolean; inField: boolean };

function costOf(act: Act, { atKeys, inField }: Hand): Cost {
  const toMouse = atKeys ? OPERATORS.H : 0;
  switch (act.kind) {
    case 'click':
      return { clicks: 1, keys: 0, seconds: toMouse + CLICK };
    case 'choose':
      return { clicks: 2, keys: 0, seconds: toMouse + 2 * CLICK };
    case 'file':
      return { clicks: 3, keys: 0, seconds: toMouse + 2 * CLICK + 2 * OPERATORS.B };
    case 'press':
    case 'enter': {
      const keys = act.kind === 'enter' ? 1 : act.keys;
      return { clicks: 0, keys, seconds: (atKeys ? 0 : OPERATORS.H) + keys * OPERATORS.K };
    }
    case 'type': {
      const { keys, seconds } = typing(act.text);
      if (inField) return { clicks: 0, keys: keys + 1, seconds: OPERATORS.K + seconds };
      return { clicks: 1, keys, seconds: toMouse + CLICK + OPERATORS.H + seconds };
    }
  }
}

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const COMPOSED = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A date is typed by its digits: the field sets what stands between them. */
function typing(text: string): { keys: number; seconds: number } {
  const characters = [...(ISO_DATE.test(text) ? text.replaceAll(/\D/g, '') : text)];
  const composed = characters.filter((each) => COMPOSED.test(each)).length * KEYS_A_CHARACTER;
  const plain = characters.filter((each) => !COMPOSED.test(each)).length;
  return { keys: composed + plain, seconds: composed * OPERATORS.composedK + plain * OPERATORS.K };
}
