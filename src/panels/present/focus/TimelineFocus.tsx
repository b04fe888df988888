import { FIRST_YEAR } from '../../../model/scenario';
import type { StoryWorld } from '../../../views/story/world';
import { entriesOf, lastYearOf, type TimelineEntry } from '../../../views/timeline';
import css from './Focus.module.css';

const NAMED = 5;

/** Joint policy on one track of years, with the newest entries by name. */
export function TimelineFocus({ world }: { readonly world: StoryWorld }) {
  const { t, date } = world.text;
  const entries = entriesOf(world).filter(({ kind, countries }) => kind === 'policy' && countries.length > 1);
  if (entries.length === 0) return null;
  const last = lastYearOf(entries);
  const span = last + 1 - FIRST_YEAR;
  return (
    <div className={css.track}>
      <div className={css.line} aria-hidden="true">
        {entries.map((entry) => (
          <i key={entry.id} style={{ left: `${(100 * (yearsInto(entry) - FIRST_YEAR)) / span}%` }} />
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{FIRST_YEAR}</span>
        <span>{last}</span>
      </p>
      <ul aria-label={t('story.focus.timeline')}>
        {entries
          .slice(-NAMED)
          .toReversed()
          .map((entry) => (
            <li key={entry.id}>
              <b className="num">{date(entry.date)}</b> {entry.name}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** `2023-07` is 2023.5: where a date stands on the track; a bare year stands in its middle. */
function yearsInto({ date }: TimelineEntry): number {
  const [year = FIRST_YEAR, month = 7] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}
