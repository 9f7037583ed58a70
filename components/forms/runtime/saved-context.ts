'use client';

import { createContext } from 'react';

/** Told whenever something of the form was saved: what else on the page follows it. */
export const SavedContext = createContext<() => void>(() => undefined);
