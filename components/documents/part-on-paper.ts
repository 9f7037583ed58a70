import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Part } from '@/components/forms/names-of-fields';

type Props = Record<string, unknown> & { children?: ReactNode };

/** What was settled for a document, as a summary reads it. */
export const partOnPaper = (node: ReactNode): Part => ({ tag: '', said: () => undefined, parts: partsOf(node) });

function partsOf(node: ReactNode): Part[] {
  if (Array.isArray(node)) return (node as ReactNode[]).flatMap(partsOf);
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (!isValidElement(node)) return [];
  const { type, props } = node as ReactElement<Props>;
  const parts = partsOf(props.children);
  if (typeof type !== 'string') return parts;
  return [{ tag: type, said: (attribute) => said(props[attribute === 'for' ? 'htmlFor' : attribute]), parts }];
}

const said = (value: unknown): string | undefined =>
  value === true ? '' : typeof value === 'string' ? value : undefined;
