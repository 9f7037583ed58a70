import 'server-only';
import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { unbrokenMarkup } from './unbroken-markup';
import { Within } from './within';

/**
 * Stands in a document for a part that lives in the browser; `around` is what the parts above it have set for it. `settle`
 * shows it what is inside it as elements and texts, before it says what stands above that.
 */
export type Twin<Around> = (props: never, around: Around, settle: Settle) => ReactNode | Promise<ReactNode>;
export type Settle = (node: ReactNode) => ReactNode | Promise<ReactNode>;
/** By the part itself, as a page imports it. */
export type Twins<Around> = ReadonlyMap<unknown, Twin<Around>>;

/**
 * The markup of what only shows: components are called (they may wait for what they ask), elements and their escaping
 * are React's. A part that lives in the browser (`'use client'`) is written by its twin, or refused by name.
 */
export async function markupOf<Around extends object>(
  node: ReactNode,
  { twins, around }: { twins: Twins<Around>; around: Around },
): Promise<string> {
  const write = await writer();
  return unbrokenMarkup(write(await settled(node, { twins: twins as Twins<object>, around })));
}

type Scope = { twins: Twins<object>; around: object };
type Settled = ReactNode | Promise<ReactNode>;

/** The same tree with every component called: elements and texts are left. Nothing waits where nothing has to. */
function settled(node: ReactNode, scope: Scope): Settled {
  if (Array.isArray(node)) return together(node as ReactNode[], scope);
  if (node instanceof Promise) return node.then((came: ReactNode) => settled(came, scope));
  if (!isValidElement(node)) return node;
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  if (typeof type === 'string' || type === Fragment) return withChildren(node as Written, scope);
  if (type === Within) {
    const { around, children } = props as { around: object; children?: ReactNode };
    return settled(children, { ...scope, around });
  }
  const shown = called(type, props, scope);
  return shown instanceof Promise ? shown.then((came) => settled(came, scope)) : settled(shown, scope);
}

type Written = ReactElement<{ children?: ReactNode }>;

function withChildren(node: Written, scope: Scope): Settled {
  const { children } = node.props;
  if (children === null || typeof children !== 'object') return node;
  const inner = settled(children, scope);
  return inner instanceof Promise ? inner.then((came) => filled(node, came)) : filled(node, inner);
}

/** Children are spread, so that those which stood in one place need no keys of their own. */
const filled = (node: Written, inner: ReactNode): ReactNode =>
  Array.isArray(inner) ? cloneElement(node, {}, ...(inner as ReactNode[])) : cloneElement(node, {}, inner);

function together(nodes: ReactNode[], scope: Scope): Settled {
  const parts = nodes.map((node) => settled(node, scope));
  const waits = (part: Settled): part is Promise<ReactNode> => part instanceof Promise;
  return parts.some(waits) ? Promise.all(parts.map(async (part) => part)) : (parts as ReactNode[]);
}

function called(type: unknown, props: object, scope: Scope): Settled {
  const { twins, around } = scope;
  const twin = twins.get(type);
  if (twin !== undefined) return twin(props as never, around, (node) => settled(node, scope));
  if (typeof type === 'function' && !('$$typeof' in type)) return (type as (props: object) => Settled)(props);
  const name = String((type as { $$id?: string } | null)?.$$id ?? type);
  throw new Error(`${name} lives in the browser and has no twin for documents`);
}

type Writer = (node: ReactNode) => string;
const held = oneInProcess('writer', (): { write?: Writer } => ({}));

/** React's writer must be the package itself: what the bundler offers here is the half for pages, which has none. */
async function writer(): Promise<Writer> {
  if (held.write === undefined) {
    const react = (await import(/* turbopackIgnore: true */ 'react-dom/server')) as { renderToStaticMarkup: Writer };
    held.write = react.renderToStaticMarkup;
  }
  return held.write;
}
