import type { Problem } from '@/lib/kernel/refusal';
import { isWithinLimits, MAX_DEPTH } from './limits';
import type { ReferenceSchema, TableField } from './references';
import type { Span, Token } from './tokens';
import type { Expression } from './tree';
import { printed, type Word } from './words';

export type Spans = ReadonlyMap<Expression, Span>;

/** Brackets and signs may nest about twice as deep in the text as nodes do in the tree. */
const MAX_NESTING = MAX_DEPTH * 2 + 2;

/**
 * The parser's place in the text. A fault is noted and the rest of the text passed over, so that parsing runs to its
 * end without exceptions; what it returns then is not used.
 */
export class TokenReader {
  readonly spans = new Map<Expression, Span>();
  readonly faults: { problem: Problem; span: Span }[] = [];
  /** The table whose rows a condition is about, while one is read. */
  row: TableField | null = null;
  private at = 0;
  private nesting = 0;
  private hasStopped = false;

  constructor(
    private readonly tokens: readonly Token[],
    readonly schema: ReferenceSchema,
  ) {}

  get token(): Token {
    return this.tokens[this.at] ?? { kind: 'end', span: { start: 0, end: 0 } };
  }

  take(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.at += 1;
    return token;
  }

  /** Takes the token when it is one of these words. */
  accept<Some extends Word>(...some: readonly Some[]): Some | null {
    const { token } = this;
    const found = token.kind === 'word' ? some.find((word) => word === token.word) : undefined;
    if (found !== undefined) this.at += 1;
    return found ?? null;
  }

  expect(word: Word): void {
    if (this.accept(word) === null)
      this.stop({ code: 'expressions.problems.expected', values: { word: printed(word) } });
  }

  /** The text from this place to the last token taken. */
  spanFrom(start: number): Span {
    return { start, end: Math.max(start, this.tokens[this.at - 1]?.span.end ?? start) };
  }

  node<Node extends Expression>(node: Node, span: Span): Node {
    this.spans.set(node, span);
    return node;
  }

  note(problem: Problem, span: Span): void {
    if (!this.hasStopped) this.faults.push({ problem, span });
  }

  /** Only the first thing that cannot be read is worth telling; what follows is guesswork. */
  stop(problem: Problem, span: Span = this.token.span): Expression {
    const { token } = this;
    this.note(token.kind === 'bad' ? token.problem : problem, token.kind === 'bad' ? token.span : span);
    this.hasStopped = true;
    this.at = this.tokens.length - 1;
    return nothing;
  }

  /** Reads one level deeper. */
  nested(read: () => Expression): Expression {
    if (this.nesting >= MAX_NESTING) return this.stop({ code: 'expressions.problems.tooLarge' });
    this.nesting += 1;
    const node = read();
    this.nesting -= 1;
    return node;
  }

  finish(tree: Expression): void {
    if (this.token.kind !== 'end') this.stop({ code: 'expressions.problems.unexpected' });
    if (this.faults.length === 0 && !isWithinLimits(tree))
      this.note({ code: 'expressions.problems.tooLarge' }, this.spanFrom(0));
  }
}

const nothing: Expression = { kind: 'boolean', value: false };
