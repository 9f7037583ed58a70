/** Where the verdicts are given; null on a page where there is nothing to judge. */
export const panelOf = (): HTMLElement | null => document.getElementById('judgement');
