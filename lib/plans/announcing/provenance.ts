import { placeholdersIn } from './announcement';
import { fillPlaceholders } from './filling';

type Facts = Readonly<Record<string, string>>;

/** A paragraph as it reads, and how much of it is said by the settings and the platform; the rest is its author's own word. */
export type Paragraph = { text: string; said: 'whole' | 'part' | 'none' };

/** The paragraphs of a text with placeholders; `facts` are what the settings know. */
export function paragraphsOf(body: string, facts: Facts): Paragraph[] {
  return pieces(body)
    .map((piece): Paragraph => {
      const sentences = sentencesIn(piece);
      const own = sentences.filter((sentence) => !isSaid(sentence, facts)).length;
      return {
        text: fillPlaceholders(piece, facts),
        said: own === 0 ? 'whole' : own === sentences.length ? 'none' : 'part',
      };
    })
    .filter(({ text }) => text !== '');
}

/** The sentences that nothing in the settings stands behind: published in the office's name, and nobody checks them. */
export function ownSentences(body: string, facts: Facts): string[] {
  return pieces(body)
    .flatMap(sentencesIn)
    .filter((sentence) => !isSaid(sentence, facts));
}

/** The lines; one that only leads over to the next ('…下列条件：') belongs to it. */
function pieces(body: string): string[] {
  const found: string[] = [];
  let leading = '';
  for (const line of body.split('\n').filter((each) => each.trim() !== '')) {
    if (/[：:]$/.test(line.trim())) leading += `${line}\n`;
    else {
      found.push(`${leading}${line}`);
      leading = '';
    }
  }
  return leading === '' ? found : [...found, leading.trim()];
}

/** '（一）' and '（一）实施。' are headings of what follows. */
function sentencesIn(piece: string): string[] {
  return piece
    .replace(/^（[一二三四五六七八九十]{1,3}）(?:[^。；，：〔〕\n]{1,8}。)?/, '')
    .split(/(?<=[。；])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const isSaid = (sentence: string, facts: Facts): boolean =>
  placeholdersIn(sentence).some((placeholder) => Object.hasOwn(facts, placeholder.slice(1, -1)));
