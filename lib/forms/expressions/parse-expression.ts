import { MAX_TEXT_LENGTH } from './limits';
import { figureLiteral } from './literals';
import { optionsOf, optionValue } from './options';
import { parseCall, parseList } from './parse-call';
import { parseName } from './parse-name';
import { type PlacedProblem, placeOf } from './place';
import { bareNames, type ReferenceSchema } from './references';
import { type Spans, TokenReader } from './token-reader';
import { readTokens } from './tokens';
import type { BinaryOperator, Expression } from './tree';

export type ParsedExpression = { ok: true; tree: Expression; spans: Spans } | { ok: false; problems: PlacedProblem[] };

/** Reads a typed expression; each problem points at its place in the text. Types are the checker's business. */
export function parseExpression(source: string, schema: ReferenceSchema): ParsedExpression {
  if (source.length > MAX_TEXT_LENGTH) {
    return {
      ok: false,
      problems: [{ code: 'expressions.problems.tooLarge', at: placeOf(source, { start: 0, end: source.length }) }],
    };
  }
  const reader = new TokenReader(readTokens(source, bareNames(schema)), schema);
  const tree = whole(reader);
  reader.finish(tree);
  if (reader.faults.length === 0) return { ok: true, tree, spans: reader.spans };
  return { ok: false, problems: reader.faults.map(({ problem, span }) => ({ ...problem, at: placeOf(source, span) })) };
}

/** From the loosest to the tightest; operators of one level group from the left. */
const levels = [['or'], ['and']] as const satisfies BinaryOperator[][];
const comparisons = ['=', '≠', '<', '≤', '>', '≥'] as const satisfies BinaryOperator[];
const sums = ['+', '-'] as const satisfies BinaryOperator[];
const products = ['×', '÷'] as const satisfies BinaryOperator[];

function whole(reader: TokenReader): Expression {
  const { start } = reader.token.span;
  return reader.nested(() => (reader.accept('if') ? conditional(reader, start) : logical(reader, 0)));
}

function conditional(reader: TokenReader, start: number): Expression {
  const condition = whole(reader);
  reader.accept(',');
  reader.expect('then');
  // 当……时，则…… says it in two words.
  reader.accept(',');
  reader.accept('then');
  const then = whole(reader);
  const otherwise = reader.accept('else') ? whole(reader) : null;
  return reader.node({ kind: 'if', condition, then, otherwise }, reader.spanFrom(start));
}

function logical(reader: TokenReader, level: number): Expression {
  const operators = levels[level];
  return operators ? chain(reader, operators, () => logical(reader, level + 1)) : negation(reader);
}

function negation(reader: TokenReader): Expression {
  const { start } = reader.token.span;
  if (!reader.accept('not')) return comparison(reader);
  const operand = reader.nested(() => negation(reader));
  return reader.node({ kind: 'unary', operator: 'not', operand }, reader.spanFrom(start));
}

/** Comparisons do not chain: `1 < x < 5` would compare a truth with a number. */
function comparison(reader: TokenReader): Expression {
  const { start } = reader.token.span;
  const left = sum(reader);
  const compared = comparedWith(reader, left, start);
  if (compared !== left && startsComparison(reader))
    return reader.stop({ code: 'expressions.problems.chainedComparison' });
  return compared;
}

function comparedWith(reader: TokenReader, left: Expression, start: number): Expression {
  const operator = reader.accept(...comparisons);
  if (operator !== null) {
    const right = sum(reader);
    const sides = { left: asOption(reader, left, right), right: asOption(reader, right, left) };
    return reader.node({ kind: 'binary', operator, ...sides }, reader.spanFrom(start));
  }
  const word = reader.accept('belongs', 'belongsNot', 'empty', 'notEmpty');
  if (word === null) return left;
  const positive: Expression =
    word === 'empty' || word === 'notEmpty'
      ? { kind: 'unary', operator: 'isEmpty', operand: left }
      : { kind: 'belongs', operand: left, options: places(reader).map((option) => asOption(reader, option, left)) };
  const node = reader.node(positive, reader.spanFrom(start));
  if (word === 'belongs' || word === 'empty') return node;
  return reader.node({ kind: 'unary', operator: 'not', operand: node }, reader.spanFrom(start));
}

function startsComparison({ token }: TokenReader): boolean {
  return token.kind === 'word' && [...comparisons, 'belongs', 'belongsNot', 'empty', 'notEmpty'].includes(token.word);
}

/** What follows 属于: one thing, or several in brackets. */
function places(reader: TokenReader): Expression[] {
  return reader.accept('(') ? parseList(reader, whole) : [sum(reader)];
}

function sum(reader: TokenReader): Expression {
  return chain(reader, sums, () => chain(reader, products, () => signed(reader)));
}

function signed(reader: TokenReader): Expression {
  const { start } = reader.token.span;
  if (!reader.accept('-')) return primary(reader);
  const operand = reader.nested(() => signed(reader));
  return reader.node({ kind: 'unary', operator: 'negate', operand }, reader.spanFrom(start));
}

function chain(reader: TokenReader, operators: readonly BinaryOperator[], operand: () => Expression): Expression {
  const { start } = reader.token.span;
  let left = operand();
  for (let operator = reader.accept(...operators); operator !== null; operator = reader.accept(...operators)) {
    left = reader.node({ kind: 'binary', operator, left, right: operand() }, reader.spanFrom(start));
  }
  return left;
}

function primary(reader: TokenReader): Expression {
  const { token } = reader;
  const { span } = token;
  switch (token.kind) {
    case 'text':
    case 'day':
      reader.take();
      return reader.node({ kind: token.kind, value: token.value }, span);
    case 'figure': {
      const literal = figureLiteral(token.text, token.unit);
      if ('code' in literal) return reader.stop(literal);
      reader.take();
      return reader.node(literal, span);
    }
    case 'name':
      return parseName(reader);
    case 'word':
      return bracketed(reader);
    case 'end':
      return reader.stop({ code: 'expressions.problems.unexpectedEnd' });
    case 'bad':
      return reader.stop(token.problem);
  }
}

function bracketed(reader: TokenReader): Expression {
  const { start } = reader.token.span;
  if (reader.accept('(')) {
    const inner = whole(reader);
    reader.expect(')');
    return inner;
  }
  const truth = reader.accept('true', 'false');
  if (truth !== null) return reader.node({ kind: 'boolean', value: truth === 'true' }, reader.spanFrom(start));
  const word = reader.accept('sum', 'min', 'max', 'average', 'count', 'any', 'all', 'least', 'greatest');
  if (word === null) return reader.stop({ code: 'expressions.problems.unexpected' });
  reader.expect('(');
  const node = parseCall(reader, word, whole);
  return reader.node(node, reader.spanFrom(start));
}

/** An option written by its label becomes its value, so that a new wording of the label changes no rule. */
function asOption(reader: TokenReader, node: Expression, other: Expression): Expression {
  const options = node.kind === 'text' ? optionsOf(reader.schema, reader.row, other) : null;
  if (node.kind !== 'text' || !options) return node;
  return reader.node(
    { kind: 'text', value: optionValue(options, node.value) },
    reader.spans.get(node) ?? { start: 0, end: 0 },
  );
}
