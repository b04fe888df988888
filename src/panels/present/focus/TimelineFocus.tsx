import { FIRST_YEAR } from '../../../model/scenario';
import { shareOfTrack } from '../../../views/story/focus';
import css from './Focus.module.css';
import type { ViewProps } from './viewProps';

/** Joint policy on one track of years, with the newest entries by name. */
export function TimelineFocus({ view: { entries, newest, last }, text: { t, date } }: ViewProps<'timeline'>) {
  return (
    <div className={css.track}>
      <div className={css.line} aria-hidden="true">
        {entries.map((entry) => (
          <i key={entry.id} style={{ left: `${100 * shareOfTrack(entry, last)}%` }} />
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{FIRST_YEAR}</span>
        <span>{last}</span>
      </p>
      <ul aria-label={t('story.focus.timeline')}>
        {newest.map((entry) => (
          <li key={entry.id}>
            <b className="num">{date(entry.date)}</b> {entry.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
