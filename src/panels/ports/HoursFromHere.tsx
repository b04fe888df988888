import { useState } from 'react';
import { select } from '../../state/actions';
import { type ReachedPlace, selectHoursFromName, selectReached, selectTownsReached } from '../../state/border/hours';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Effect.module.css';
import { type HoursGroup, hoursGroups } from './hoursRows';

const KINDS = ['regions', 'towns'] as const;

/** The bands of the map as a list: regions or towns by the hours that a truck needs from what is open, or from the fab. */
export function HoursFromHere() {
  const text = useText();
  const { t } = text;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('regions');
  const name = useApp(selectHoursFromName);
  const regions = useApp(selectReached);
  const towns = useApp(selectTownsReached);
  if (name === undefined) return <p className={css.note}>{t('over.bands.none')}</p>;
  const { places, unreached } = kind === 'regions' ? regions : towns;
  return (
    <div>
      <h3 className={css.yearHead}>{t('over.bands.title', { name })}</h3>
      <p className={css.note}>{t('over.bands.note')}</p>
      <BandsWord />
      <Segments
        label={t('over.bands.kind')}
        options={KINDS.map((value) => ({ value, label: t(`over.bands.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <table className={css.table}>
        <caption className="visually-hidden">{t('over.bands.title', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('over.bands.place')}</th>
            <th scope="col">{t('over.bands.hours')}</th>
          </tr>
        </thead>
        {hoursGroups(places).map((group) => (
          <tbody key={group.from}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={css.bandHead}>
                {bandWords(group, text)} · {t('over.bands.count', { count: group.places.length })}
              </th>
            </tr>
            {group.places.map((place) => (
              <PlaceRow key={place.id} place={place} />
            ))}
          </tbody>
        ))}
      </table>
      {unreached.length > 0 && (
        <p className={css.note}>
          {t('over.bands.off', { names: unreached.map((place) => place.names[text.language]).join(', ') })}
        </p>
      )}
    </div>
  );
}

function bandWords({ from, to }: HoursGroup, { t, number }: Text): string {
  if (to === undefined) return t('over.bands.last', { from: number(from) });
  if (from === 0) return t('over.bands.first', { to: number(to) });
  return t('over.bands.band', { from: number(from), to: number(to) });
}

function PlaceRow({ place }: { readonly place: ReachedPlace }) {
  const text = useText();
  const { names, regionId, hours } = place;
  return (
    <tr>
      <th scope="row">
        {regionId === undefined ? (
          names[text.language]
        ) : (
          <button type="button" className={css.name} onClick={() => select({ type: 'region', id: regionId })}>
            {names[text.language]}
          </button>
        )}
      </th>
      <td className="num">{text.hours(hours)}</td>
    </tr>
  );
}

/** How far the bands of the map are. */
function BandsWord() {
  const { t } = useText();
  const phase = useApp(({ session }) => session.border.bandsPhase);
  if (phase === 'running') return <p className={css.note}>{t('over.bands.running')}</p>;
  if (phase !== 'failed') return null;
  return (
    <p role="alert">
      {t('over.bands.failed')}{' '}
      <Button size="small" onClick={() => patchBorder({ bandsPhase: 'again' })}>
        {t('over.bands.again')}
      </Button>
    </p>
  );
}
