import { layKeys } from '../lay-keys';
import { showSheet } from '../show-sheet';
import { turnPages } from '../turn-pages';
import { judgeByKeys } from './judge-by-keys';
import { markPart } from './mark-part';
import { sayChosen } from './say-chosen';
import { tickGroup } from './tick-group';

/** The script of the desk of every judgement but scoring, which has its own, beside that of every page. */
turnPages();
layKeys();
judgeByKeys();
sayChosen();
tickGroup();
showSheet();
markPart();
