import { useMemo } from 'react';
import { ranksMoved, scenarioDifference } from '../../state/difference';
import type { Readied } from '../../state/notice';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import type { Desk } from './desk';
import { differenceRows } from './differenceWords';
import { useSiteNames } from './siteNames';
import { titleOf } from './WorkToasts';
import styles from './work.module.css';

interface ScenarioDifferenceProps {
  /** Scenario B; A is the open one. */
  readonly readied: Readied;
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** From A to B: settings side by side, then the regions whose rank moves. */
export function ScenarioDifference({ readied, desk, onClose }: ScenarioDifferenceProps) {
  const text = useText();
  const { t } = text;
  const scenario = useApp((state) => state.scenario);
  const atlas = useApp((state) => state.atlas);
  const { scenario: other } = readied;
  const siteNames = useSiteNames(scenario, other);
  const differences = useMemo(() => scenarioDifference(scenario, other), [scenario, other]);
  const rows = differenceRows(differences, atlas, text, siteNames);
  const isOfSites = [scenario, other].some(({ sites }) => sites.level !== 'regions' || sites.compared.length > 0);
  const open = (): void => {
    onClose();
    desk.open(readied, 'undo.open');
  };
  return (
    <>
      {rows.length === 0 && <p>{t('versus.same')}</p>}
      {rows.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>{t('versus.settings')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('versus.what')}</th>
                <th scope="col">{t('versus.a', { title: titleOf(scenario.title, t) })}</th>
                <th scope="col">{t('versus.b', { title: titleOf(other.title, t) })}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, a, b }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{a}</td>
                  <td>{b}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Moves readied={readied} />
      {isOfSites && <p className={styles.note}>{t('versus.sitesNote')}</p>}
      <div className={styles.actions}>
        <Button onClick={open}>{t('versus.openB')}</Button>
      </div>
    </>
  );
}

function Moves({ readied }: { readonly readied: Readied }) {
  const { t, language, number, signed } = useText();
  const scenario = useApp((state) => state.scenario);
  const atlas = useApp((state) => state.atlas);
  const regions = useApp(selectRegionMap);
  const moves = useMemo(() => ranksMoved(scenario, readied.scenario, atlas), [scenario, readied, atlas]);
  const rank = (value: number | undefined): string => (value === undefined ? '–' : number(value));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('versus.ranks', { count: moves.length })}</caption>
        {moves.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t('explore.list.region')}</th>
              <th scope="col" className={styles.number}>
                A
              </th>
              <th scope="col" className={styles.number}>
                B
              </th>
              <th scope="col" className={styles.number}>
                {t('versus.move')}
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {moves.map(({ regionId, a, b }) => (
            <tr key={regionId}>
              <th scope="row">{regions.get(regionId)?.names[language] ?? regionId}</th>
              <td className={styles.number}>{rank(a)}</td>
              <td className={styles.number}>{rank(b)}</td>
              {/* Up the list is plus: rank 9 to rank 4 is +5. */}
              <td className={styles.number}>{a === undefined || b === undefined ? '–' : signed(a - b, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
