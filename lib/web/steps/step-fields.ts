/** The page of a form in steps, and the button's word: 'on' or 'back'; without it the whole is handed in. */
export const STEP = 'step';
export const GO = 'go';
