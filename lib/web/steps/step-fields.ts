/** The page of a form in steps, and the button's word: 'on', 'back' or the name of a page; without it the whole is handed in. */
export const STEP = 'step';
export const GO = 'go';
