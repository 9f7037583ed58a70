import { overlap } from './filling';

/** What a call is called in its title: '…公益创投项目征集', also where the round is named '…公益创投项目' or '…项目征集'. */
export const callName = (title: string): string => `${title}${CALL.slice(overlap(title, CALL))}`;

const CALL = '项目征集';
