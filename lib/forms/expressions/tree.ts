import { z } from 'zod';
import { isDay } from '@/lib/kernel/shanghai';
import { isWithinLimits } from './limits';

/**
 * An expression as it is stored with a form and sent to the browser: plain JSON, names by key, exact figures as text.
 * Officers read and type it as text (`printExpression`, `parseExpression`) or as sentences (`patterns`).
 */
export type Expression =
  | Literal
  | Reference
  /** A cell of the row that an aggregate is looking at. */
  | { kind: 'column'; column: string }
  | { kind: 'unary'; operator: UnaryOperator; operand: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  /** Equal to one of the options; for regions, inside one of them; for several ticks, one of them ticked. */
  | { kind: 'belongs'; operand: Expression; options: Expression[] }
  /** Without `otherwise` an implication: true when the condition is false. */
  | { kind: 'if'; condition: Expression; then: Expression; otherwise: Expression | null }
  | { kind: 'pick'; function: 'least' | 'greatest'; of: Expression[] }
  | {
      kind: 'columnFigure';
      function: 'sum' | 'min' | 'max' | 'average';
      table: Reference;
      column: string;
      where: Expression | null;
    }
  | { kind: 'rowCount'; table: Reference; where: Expression | null }
  | { kind: 'rowTest'; function: 'any' | 'all'; table: Reference; condition: Expression; where: Expression | null };

export type Literal =
  /** `value` is a plain decimal; '50' percent is one half. */
  | { kind: 'number'; value: string; unit: 'none' | 'percent' | 'day' }
  | { kind: 'money'; fen: string }
  /** Also the value of an option and the path of a region. */
  | { kind: 'text'; value: string }
  | { kind: 'day'; value: string }
  | { kind: 'months'; count: number }
  | { kind: 'boolean'; value: boolean };

/** An answer of this form (the first group of the schema), a fact of the profile, an earlier answer. */
export type Reference = { kind: 'reference'; group: string; field: string };
export type UnaryOperator = 'not' | 'negate' | 'isEmpty';
export type BinaryOperator = (typeof binaryOperators)[number];

const binaryOperators = ['or', 'and', '=', '≠', '<', '≤', '>', '≥', '+', '-', '×', '÷'] as const;

export const plainDecimal = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/;
export const plainFen = /^(?:0|[1-9]\d{0,16})$/;
export const MAX_MONTHS = 12_000;
export const MAX_LITERAL_TEXT = 200;
// eslint-disable-next-line no-control-regex -- a text literal is one line
export const literalText = /^[^\u0000-\u001F\u007F\u2028\u2029]*$/;

const key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);
const reference = z.strictObject({ kind: z.literal('reference'), group: key, field: key });
const part: z.ZodType<Expression> = z.lazy(() => expression);
const condition = part.nullable();

const expression: z.ZodType<Expression> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    value: z.string().regex(plainDecimal),
    unit: z.enum(['none', 'percent', 'day']),
  }),
  z.strictObject({ kind: z.literal('money'), fen: z.string().regex(plainFen) }),
  z.strictObject({ kind: z.literal('text'), value: z.string().max(MAX_LITERAL_TEXT).regex(literalText) }),
  z.strictObject({ kind: z.literal('day'), value: z.string().refine(isDay) }),
  z.strictObject({ kind: z.literal('months'), count: z.number().int().min(0).max(MAX_MONTHS) }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  reference,
  z.strictObject({ kind: z.literal('column'), column: key }),
  z.strictObject({ kind: z.literal('unary'), operator: z.enum(['not', 'negate', 'isEmpty']), operand: part }),
  z.strictObject({ kind: z.literal('binary'), operator: z.enum(binaryOperators), left: part, right: part }),
  z.strictObject({ kind: z.literal('belongs'), operand: part, options: z.array(part).min(1) }),
  z.strictObject({ kind: z.literal('if'), condition: part, then: part, otherwise: part.nullable() }),
  z.strictObject({ kind: z.literal('pick'), function: z.enum(['least', 'greatest']), of: z.array(part).min(1) }),
  z.strictObject({
    kind: z.literal('columnFigure'),
    function: z.enum(['sum', 'min', 'max', 'average']),
    table: reference,
    column: key,
    where: condition,
  }),
  z.strictObject({ kind: z.literal('rowCount'), table: reference, where: condition }),
  z.strictObject({
    kind: z.literal('rowTest'),
    function: z.enum(['any', 'all']),
    table: reference,
    condition: part,
    where: condition,
  }),
]);

/** Reads a stored or posted tree. Measured first, so that no nesting is deep enough to exhaust the stack. */
export const expressionTree = z.unknown().refine(isWithinLimits, 'expressions.problems.tooLarge').pipe(expression);
