import 'server-only';
import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

type Part = (props: object) => ReactNode | Promise<ReactNode>;

/**
 * The markup of what only shows: components are called (they may wait for what they ask), elements and their escaping
 * are React's. A part that lives in the browser (`'use client'`) has no place here and is refused by name.
 */
export async function markupOf(node: ReactNode): Promise<string> {
  // React's writer must be the package itself: what the bundler offers here is the half for pages, which has none.
  const { renderToStaticMarkup } = (await import(
    /* turbopackIgnore: true */ 'react-dom/server'
  )) as typeof import('react-dom/server');
  return renderToStaticMarkup(await settled(node));
}

/** The same tree with every component called: elements and texts are left. Nothing waits where nothing has to. */
function settled(node: ReactNode): ReactNode | Promise<ReactNode> {
  if (Array.isArray(node)) return together(node as ReactNode[]);
  if (node instanceof Promise) return node.then(settled as (node: ReactNode) => ReactNode);
  if (!isValidElement(node)) return node;
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  if (typeof type === 'string' || type === Fragment) {
    const { children } = props;
    if (children === undefined || children === null || typeof children !== 'object') return node;
    const inner = settled(children);
    const whole = (within: ReactNode) => cloneElement(node as ReactElement<object>, {}, within);
    return inner instanceof Promise ? inner.then(whole) : whole(inner);
  }
  const shown = callable(type)(props);
  return shown instanceof Promise ? shown.then(settled as (node: ReactNode) => ReactNode) : settled(shown as ReactNode);
}

function together(nodes: ReactNode[]): ReactNode | Promise<ReactNode> {
  const parts = nodes.map(settled);
  return parts.some((part) => part instanceof Promise) ? Promise.all(parts) : (parts as ReactNode[]);
}

function callable(type: unknown): Part {
  if (typeof type === 'function' && !('$$typeof' in type)) return type as Part;
  const name = String((type as { $$id?: string } | null)?.$$id ?? type);
  throw new Error(`${name} lives in the browser and cannot stand in a document`);
}
