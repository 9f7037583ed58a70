import type { FormState } from '@/lib/web/form-state';

/** What was typed before the page came back, else what the page offers. */
export function typedValue(state: FormState, name: string, offered: string | undefined): string | undefined {
  if (!wasSentBack(state) || !Object.hasOwn(state.values, name)) return offered;
  const typed = state.values[name];
  return Array.isArray(typed) ? typed[0] : typed;
}

/** For boxes of one name: once the form came back, an absent name means none was ticked. */
export function typedValues(state: FormState, name: string, offered: string[]): string[] {
  if (!wasSentBack(state)) return offered;
  const typed = Object.hasOwn(state.values, name) ? state.values[name] : undefined;
  return typed === undefined ? [] : [typed].flat();
}

function wasSentBack(state: FormState): boolean {
  return state.status === 'problems' || state.status === 'conflict' || state.status === 'onward';
}
