import type { Chapter, Step } from '@/lib/guide/chapter';
import { pictureHref, pictures, ringAt } from '@/lib/guide/picture';
import { getTranslator } from '@/lib/web/messages';
import { wordsOf } from './step-words';

type StepViewProps = { chapter: Chapter; step: Step; place: number };

/** One act: what to press, what comes of it, where it is, and how it looks. */
export async function StepView({ chapter: { key, screen }, step, place }: StepViewProps) {
  const words = wordsOf(step, await getTranslator());
  const { width, height, scale } = pictures[screen];
  const href = pictureHref(key, step.key);
  return (
    <li id={step.key} className="guide-step" data-screen={screen}>
      <div>
        <h2>
          <span className="figures">{place}.</span> {words.title}
        </h2>
        <p className="guide-act">{pressed(words.act)}</p>
        <p className="guide-after">{words.after}</p>
        <p className="guide-where">{words.where}</p>
      </div>
      <a href={href} target="_blank" rel="noopener" title={words.larger}>
        <span className="guide-drawn">
          <img
            src={href}
            alt={words.picture}
            width={width * scale}
            height={height * scale}
            loading="lazy"
            decoding="async"
          />
          <span aria-hidden="true" className="guide-ring" style={{ left: `${ringAt(href)}%` }} />
        </span>
      </a>
    </li>
  );
}

/** What is quoted is what one looks for on the screen. */
const pressed = (text: string) =>
  text.split(/(“[^”]+”)/).map((part) => (part.startsWith('“') ? <b key={part}>{part}</b> : part));
