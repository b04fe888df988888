import { useState } from 'react';
import { COUNTRIES } from '../../../model/geo';
import { FIRST_YEAR, LAST_YEAR } from '../../../model/scenario';
import { change } from '../../../state/actions';
import { useApp } from '../../../state/store';
import { addTimelineScene } from '../../../state/story';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import type { StoryWorld } from '../../../views/story/world';
import { entriesOf, TIMELINE_KINDS, type TimelineEntry, type TimelineKind } from '../../../views/timeline';
import { PlainSource } from '../../evidence/SourceLink';
import { useText } from '../../useText';
import css from './Timeline.module.css';

const OPENING: readonly TimelineKind[] = ['policy', 'workforce', 'money', 'works'];
const PLACES = ['all', ...COUNTRIES, 'CR'] as const;
type PlaceChoice = (typeof PLACES)[number];

/** What governments, schools, firms and ports did and plan, on one track; an entry sets the year of the map. */
export function TimelineTab({ world }: { readonly world: StoryWorld }) {
  const { t } = useText();
  const [kinds, setKinds] = useState(OPENING);
  const [country, setCountry] = useState<PlaceChoice>('all');
  const entries = entriesOf(world).filter(
    ({ kind, countries }) => kinds.includes(kind) && (country === 'all' || countries.includes(country)),
  );
  const years = [...new Set(entries.map(({ year }) => year))];
  const toggle = (kind: TimelineKind): void =>
    setKinds(kinds.includes(kind) ? kinds.filter((known) => known !== kind) : [...kinds, kind]);
  return (
    <div className={css.timeline}>
      <fieldset className={css.filters}>
        <legend className="visually-hidden">{t('time.kinds')}</legend>
        {TIMELINE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={css.kind}
            data-kind={kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {t(`time.kind.${kind}`)}
          </button>
        ))}
      </fieldset>
      <div className={css.row}>
        <Select
          label={t('time.country')}
          options={PLACES.map((value) => ({ value, label: t(`country.${value}`) }))}
          value={country}
          onChange={setCountry}
        />
        <Button onClick={addTimelineScene}>{t('time.addScene')}</Button>
      </div>
      <p className={css.count} aria-live="polite">
        {t('time.count', { count: entries.length })}
      </p>
      {years.map((year) => (
        <section key={year} className={css.year} aria-label={String(year)}>
          <h3 className="num">{year}</h3>
          <ol>
            {entries
              .filter((entry) => entry.year === year)
              .map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const { t, date } = useText();
  const isShown = useApp(({ scenario }) => scenario.year === entry.year);
  const show = (): void => {
    const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, entry.year));
    change('undo.year', { year, ...(entry.place && { selection: entry.place }) });
  };
  return (
    <li className={css.entry} data-kind={entry.kind} data-expected={entry.isExpected || undefined}>
      <button type="button" className={css.open} aria-current={isShown ? 'date' : undefined} onClick={show}>
        <b>{entry.name}</b>
        <span className="num">
          {t('time.when', { when: date(entry.date), kind: t(`time.kind.${entry.kind}`) })}
          {entry.isExpected && ` · ${t('time.expected')}`}
        </span>
      </button>
      {entry.detail !== undefined && <p>{entry.detail}</p>}
      <PlainSource label={entry.name} sourceId={entry.sourceId} />
    </li>
  );
}
