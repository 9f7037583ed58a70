import { askForWords } from './ask-for-words';
import { putPhrases } from './put-phrases';

/** The script of pages on which something is given back with phrases of the office, beside that of every page. */
putPhrases();
askForWords();
