import { Table2 } from 'lucide-react';
import { SITE_KINDS, type SiteKind } from '../../model/site';
import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { openTable } from '../../state/tables';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { useText } from '../useText';
import { InsideSelect } from './InsideSelect';
import { LevelSwitch } from './LevelSwitch';
import { SiteDossier } from './SiteDossier';
import { SiteList } from './SiteList';
import styles from './Sites.module.css';
import { SitesFailed } from './SitesFailed';
import { SiteWeights } from './SiteWeights';

interface SitesPanelProps {
  /** Class 0..6 of a score on the map's ramp. */
  readonly classOf: (score: number) => number;
}

/** Candidate sites in their order, which of them take part, and the one that is open. */
export function SitesPanel({ classOf }: SitesPanelProps) {
  const text = useText();
  const { t, number, percent } = text;
  const { picture, share, problem } = useApp(({ session }) => session.sites);
  const choice = useApp(({ scenario }) => scenario.sites);
  const count = picture && t('sites.count', { ranked: number(picture.ranked), count: number(picture.count) });
  const isOpen = choice.chosen !== '' && picture?.chosen !== undefined;
  if (isOpen && picture.chosen) {
    return <SiteDossier site={picture.chosen} ranked={picture.ranked} onBack={() => chooseSites({ chosen: '' })} />;
  }
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <LevelSwitch />
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{t('sites.kinds')}</legend>
          {SITE_KINDS.map((kind) => (
            <KindBox key={kind} kind={kind} chosen={choice.kinds} />
          ))}
        </fieldset>
        <InsideSelect />
        <SiteWeights />
        <p className={styles.note}>{share === undefined ? count : t('sites.measuring', { share: percent(share) })}</p>
        {/* Each step of the measuring would be spoken: only its start and what it found are. */}
        <span className="visually-hidden" role="status">
          {share === undefined ? count : t('sites.measuring', { share: percent(0) })}
        </span>
        {share !== undefined && (
          <progress className={styles.progress} max={1} value={share} aria-label={t('sites.measuringLabel')} />
        )}
        {problem !== undefined && <SitesFailed />}
      </div>
      {picture === undefined && problem === undefined && <Skeleton label={t('loading')} lines={10} />}
      {picture !== undefined && (
        <>
          <SiteList rows={picture.rows} classOf={classOf} onOpen={(id) => chooseSites({ chosen: id })} />
          {picture.ranked === 0 && <p className={styles.empty}>{t('sites.none')}</p>}
          <div className={styles.end}>
            {picture.ranked > picture.rows.length && (
              <p className={styles.note}>{t('sites.first', { shown: number(picture.rows.length) })}</p>
            )}
            <Button size="small" variant="quiet" icon={<Table2 aria-hidden />} onClick={() => openTable('sites')}>
              {t('sites.table.open')}
            </Button>
            <p className={styles.note}>{t('sites.credit')}</p>
          </div>
        </>
      )}
    </div>
  );
}

interface KindBoxProps {
  readonly kind: SiteKind;
  readonly chosen: readonly SiteKind[];
}

function KindBox({ kind, chosen }: KindBoxProps) {
  const { t } = useText();
  const isOn = chosen.includes(kind);
  const toggle = (): void =>
    chooseSites({ kinds: SITE_KINDS.filter((one) => (one === kind ? !isOn : chosen.includes(one))) });
  return (
    <label className={styles.kind}>
      <input type="checkbox" checked={isOn} onChange={toggle} />
      {t(`sites.kind.${kind}`)}
    </label>
  );
}
