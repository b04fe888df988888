import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { alternatives } from '../../corridors/failover';
import { projectTargets } from '../../corridors/places';
import { straightKm } from '../../corridors/sites/measure';
import { SITE_MEASURES } from '../../model/site';
import type { SiteRow } from '../../model/sitePicture';
import { select } from '../../state/actions';
import { selectGraph } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { measureText } from '../../views/siteMeasure';
import { siteName } from '../../views/siteName';
import { useText } from '../useText';
import { SiteCompareButton } from './SiteCompareButton';
import styles from './Sites.module.css';

interface SiteDossierProps {
  readonly site: SiteRow;
  readonly ranked: number;
  readonly onBack: () => void;
}

/** One site: its rank, its corridor, what lies around it, and its region. */
export function SiteDossier({ site, ranked, onBack }: SiteDossierProps) {
  const text = useText();
  const { t, number } = text;
  const atlas = useApp((state) => state.atlas);
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const datasets = useApp(({ scenario }) => scenario.datasets);
  const region = atlas.regions.find(({ id }) => id === site.regionId);
  const fab = atlas.projects.find(({ id }) => id === site.fabId);
  const crossing = atlas.crossings.find(({ id }) => id === site.crossingId);
  const gateway = atlas.gateways.find(({ id }) => id === site.gatewayId);
  const dataset = datasets.find(({ id }) => site.kind === 'own' && site.id.startsWith(`own:${id}:`));
  const hours = (value: number | undefined): string => (value === undefined ? '–' : text.hours(value));
  const km = (value: number): string => text.figure({ value: Math.round(value), unit: 'km' });
  const country = region?.country ?? 'US';
  return (
    <article className={styles.dossier} aria-label={siteName(site, text)} tabIndex={-1}>
      <div className={styles.bar}>
        <Button size="small" variant="quiet" icon={<ArrowLeft aria-hidden />} onClick={onBack}>
          {t('sites.back')}
        </Button>
        <SiteCompareButton site={site} />
      </div>
      <header>
        <p className={styles.note}>{t(`sites.one.${site.kind}`)}</p>
        <h2 className={styles.title}>{siteName(site, text)}</h2>
        {region && (
          <Button variant="link" onClick={() => select({ type: 'region', id: region.id })}>
            {region.names[text.language]}
          </Button>
        )}
        <p className={styles.verdict}>
          {site.rank === undefined || site.score === undefined
            ? t('sites.unranked', { coverage: text.percent(site.coverage) })
            : t('sites.rank', { rank: number(site.rank), ranked: number(ranked), score: number(site.score) })}
        </p>
      </header>
      <Part title={t('sites.corridor')}>
        <Line label={t('sites.fab')} value={hours(site.fabHours)} note={fab?.name} />
        <Line label={t('sites.port')} value={hours(site.portHours)} note={crossing?.name} />
        <Line label={t('sites.air')} value={hours(site.airHours)} note={gateway?.name} />
        <Line label={t('sites.neighbours')} value={site.neighbours === undefined ? '–' : number(site.neighbours)} />
        <Failover site={site} />
        <p className={styles.note}>{t('sites.networkNote')}</p>
      </Part>
      <Part title={t('sites.around')}>
        {site.people !== undefined && (
          <Line
            label={t('sites.people')}
            value={text.figure({ value: site.people, unit: 'persons' })}
            note={t(site.isCensus ? 'sites.peopleCensus' : 'sites.peopleGeonames')}
          />
        )}
        {SITE_MEASURES.map((measure) => {
          const value = site.measures[measure];
          return (
            <Line
              key={measure}
              label={t(`sites.measure.${measure}`)}
              value={value === undefined ? '–' : measureText(measure, value, text)}
            />
          );
        })}
        <p className={styles.note}>
          {t('sites.straight', {
            near: km(straightKm(30, country, assumptions)),
            far: km(straightKm(60, country, assumptions)),
            speed: text.figure({ value: assumptions.speedKmh['off network'], unit: 'kmPerHour' }),
            detour: number(assumptions.circuity, 1),
          })}
        </p>
        <p className={styles.note}>{t('sites.credit')}</p>
      </Part>
      {dataset && dataset.columns.length > 0 && (
        <Part title={dataset.name}>
          {dataset.columns.map(({ id, name, unit }, index) => {
            const value = site.values?.[index];
            const isKnown = value !== undefined && !Number.isNaN(value);
            return <Line key={id} label={name} value={isKnown ? text.figure({ value, unit: `own:${unit}` }) : '–'} />;
          })}
          <p className={styles.note}>
            {t('dossier.source.short', { source: dataset.source, when: String(dataset.year) })}
          </p>
        </Part>
      )}
      <p className={styles.note}>{t('sites.regionNote')}</p>
    </article>
  );
}

/** Hours by the other crossings when the one on the way to the fab closes. */
function Failover({ site }: { readonly site: SiteRow }) {
  const text = useText();
  const graph = useApp(selectGraph);
  const atlas = useApp((state) => state.atlas);
  const region = atlas.regions.find(({ id }) => id === site.regionId);
  const [target] = projectTargets(atlas.projects.filter(({ id }) => id === site.fabId));
  if (region === undefined || target === undefined) return null;
  const from = { type: 'point', at: [site.lng, site.lat], country: region.country } as const;
  const others = alternatives(graph, atlas.crossings, from, target.place).slice(0, 3);
  if (others.length === 0) return null;
  const names = others.map(({ id, hours }) => {
    const name = atlas.crossings.find((crossing) => crossing.id === id)?.name ?? id;
    return text.t('sites.by', { name, hours: text.hours(hours) });
  });
  return <Line label={text.t('sites.ifClosed')} value="" note={names.join(' · ')} />;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
}

function Line({ label, value, note }: LineProps) {
  return (
    <div className={styles.line}>
      <span>
        {label}
        {note !== undefined && <span className={styles.lineNote}>{note}</span>}
      </span>
      <span className="num">{value}</span>
    </div>
  );
}
