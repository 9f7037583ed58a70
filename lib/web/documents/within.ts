import { createElement, type ReactNode } from 'react';

/** Sets, for the parts further in, what is told to twins (lib/web/markup.ts): a document's stand-in for React's context. */
export const within = (around: object, children: ReactNode): ReactNode => createElement(Within, { around }, children);

export const Within = (): null => null;
