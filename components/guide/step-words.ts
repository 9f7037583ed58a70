import type { Step } from '@/lib/guide/chapter';
import type { Translate } from '@/lib/web/messages';

/** What a step says, in the words that its screens bear now. */
export function wordsOf({ key, from, way, press, also }: Step, t: Translate) {
  const names = { press: t(press), also: also === undefined ? '' : t(also) };
  const title = t(`guide.steps.${key}.title`);
  const clicks = way.map((click) => (typeof click === 'string' ? t(click) : t(`guide.things.${click.one}`)));
  return {
    title,
    act: t(`guide.steps.${key}.do`, names),
    after: t(`guide.steps.${key}.then`),
    where: t('guide.where', { way: [t(`guide.from.${from}`), ...clicks].join(t('guide.further')) }),
    picture: t('guide.picture', { title, press: names.press }),
    larger: t('guide.larger', { title }),
  };
}
