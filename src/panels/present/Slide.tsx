import type { Scene } from '../../model/scenario';
import type { Slide as Words } from '../../views/story/slide';
import type { StoryWorld } from '../../views/story/world';
import { Mark } from '../frame/Mark';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import { FocusPart } from './focus/FocusPart';
import css from './Present.module.css';
import { SourceLine } from './SourceLine';

interface SlideProps {
  readonly slide: Words;
  readonly scene: Scene;
  readonly world: StoryWorld;
  readonly index: number;
  readonly of: number;
}

/** One claim, its figures or its chart, and where they come from. */
export function Slide({ slide, scene, world, index, of }: SlideProps) {
  const { t } = useText();
  // A table says more than a row of figures; the strip of a corridor stands above them.
  const hasTable = scene.focus.type !== 'none' && scene.focus.type !== 'corridor';
  const place = t('story.place', { number: index + 1, of });
  return (
    <article className={css.slide}>
      <p className={css.brand}>
        <Mark />
        <b>{t('app.name')}</b>
        <span>{shownTitle(world.scenario.title, t)}</span>
      </p>
      <div className={css.words}>
        <p className={css.kicker}>{slide.topic === undefined ? place : `${place} · ${t(slide.topic)}`}</p>
        <h2 className={css.headline} data-long={slide.headline.length > LONG || undefined}>
          {slide.headline}
        </h2>
        {slide.body !== '' && <p className={css.body}>{slide.body}</p>}
        <FocusPart scene={scene} world={world} />
        {slide.facts.length > 0 && !hasTable && (
          <dl className={css.facts} data-small={scene.focus.type !== 'none' || undefined}>
            {slide.facts.map((fact) => (
              <div key={fact.id}>
                <dt>{fact.label}</dt>
                <dd className="num" data-long={fact.text.length > LONG_FIGURE || undefined}>
                  {fact.text}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <SourceLine sources={slide.sources} />
    </article>
  );
}

/** Longer headlines are set smaller. */
const LONG = 48;
const LONG_FIGURE = 12;
