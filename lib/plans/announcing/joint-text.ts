import type { JointTerms } from '../terms/joint';
import { kindNames } from './kind-names';

/** Whether several apply together, in a line; nothing where the call does not say. */
export function jointText({ mode, partners, most }: JointTerms): string {
  const names = partners.map((kind) => kindNames[kind]);
  const who =
    names.length === 0 ? '其他单位' : [names.slice(0, -1).join('、'), ...names.slice(-1)].filter(Boolean).join('或者');
  const upTo = most === null ? '' : `，合作单位不超过 ${most} 个`;
  switch (mode) {
    case 'none':
      return '';
    case 'allowed':
      return `可以与${who}联合申报${upTo}`;
    case 'principle':
      return `原则上与${who}联合申报${upTo}`;
    case 'required':
      return `应当与${who}联合申报${upTo}`;
  }
}
