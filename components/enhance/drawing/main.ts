import { replayDraws } from './replay-draws';

/** The script of the public page of a draw, beside that of every page. */
replayDraws();
