import { layKeys } from '../lay-keys';
import { showSheet } from '../show-sheet';
import { turnPages } from '../turn-pages';
import { keepScores } from './keep-scores';
import { scoreByKeys } from './score-by-keys';
import { showCells } from './show-cells';
import { showChoices } from './show-choices';
import { showSaving } from './show-saving';
import { submitWhenSaved } from './submit-when-saved';
import { sumUp } from './sum-up';

/** The script of an expert's review form, beside that of every page: only it loads this. */
const sheetHere = keepScores([showCells, sumUp, showSaving, showChoices]);
submitWhenSaved(sheetHere);
scoreByKeys(sheetHere);
turnPages();
layKeys();
showSheet();
