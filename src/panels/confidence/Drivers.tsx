import { doubt } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { type Driver, driversOf } from './drivers';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const SHOWN = 5;
const MANY_DRAWS = 10_000;

/** What moves the rank of one region, and beside it how the draws were made. */
export function Drivers({ pictured }: { readonly pictured: Pictured }) {
  const { t } = useText();
  const { regionName } = useNames();
  const { result, given, focus } = pictured;
  const selection = useApp(({ scenario }) => scenario.selection);
  const drivers = driversOf(result, given.criterionIds, focus.index, SHOWN);
  const title = t('confidence.drivers', { name: regionName(focus.regionId) });
  const isOther = selection.type === 'region' && selection.id !== focus.regionId;
  return (
    <div className={css.split}>
      <section aria-label={title}>
        <div className={css.sectionHead}>
          <h3>{title}</h3>
          <span>{t('confidence.drivers.note')}</span>
        </div>
        {isOther && <p className={css.note}>{t('confidence.drivers.unranked', { name: regionName(selection.id) })}</p>}
        {drivers.length === 0 && <p className={css.note}>{t('confidence.drivers.none')}</p>}
        {drivers.length > 0 && (
          <>
            <ul className={css.drivers}>
              {drivers.map((driver) => (
                <DriverLine
                  key={`${driver.about} ${driver.criterionId}`}
                  driver={driver}
                  most={drivers[0]?.share ?? 1}
                />
              ))}
            </ul>
            <p className={css.note}>{t('confidence.drivers.how')}</p>
          </>
        )}
      </section>
      <DrawsBox />
    </div>
  );
}

function DriverLine({ driver, most }: { readonly driver: Driver; readonly most: number }) {
  const { t, percent } = useText();
  const { criterionName } = useNames();
  const { about, criterionId, share, effect } = driver;
  return (
    <li className={css.driver} data-effect={about === 'data' ? 'data' : effect}>
      <span>{t(`confidence.drivers.${about}`, { name: criterionName(criterionId) })}</span>
      <i aria-hidden>
        <i style={{ width: `${(100 * share) / most}%` }} />
      </i>
      <b>{percent(share)}</b>
      <em>{t(`confidence.drivers.${effect}`)}</em>
    </li>
  );
}

function DrawsBox() {
  const { t, number } = useText();
  const { draws, seed } = useApp(({ scenario }) => scenario.uncertainty);
  return (
    <section className={css.drawsBox} aria-label={t('confidence.draws')}>
      <h3>{t('confidence.draws')}</h3>
      <p>{t('confidence.draws.summary', { draws: number(draws), seed: String(seed) })}</p>
      {draws < MANY_DRAWS && (
        <Button size="small" onClick={() => doubt({ draws: MANY_DRAWS })}>
          {t('confidence.draws.more', { draws: number(MANY_DRAWS) })}
        </Button>
      )}
    </section>
  );
}
