import { useMemo, useState } from 'react';
import { COUNTRIES, type Country } from '../../model/geo';
import type { ProjectId } from '../../model/ids';
import { selectGraph, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { Segments } from '../../ui/Segments';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { AssumptionLine } from '../evidence/AssumptionLine';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './LinkagePanel.module.css';
import { SupplierLine } from './SupplierLine';
import { suppliersOf } from './suppliers';

type Choice = Country | 'all';

/** From a fab to the regions and packaging sites that could serve it, by corridor hours. */
export function LinkagePanel({ fabId }: { readonly fabId: ProjectId }) {
  const { t, language } = useText();
  const [country, setCountry] = useState<Choice>('all');
  const atlas = useApp((state) => state.atlas);
  const graph = useApp(selectGraph);
  const scores = useApp(selectScores);
  const found = useMemo(() => suppliersOf({ atlas, graph, scores, fabId }), [atlas, graph, scores, fabId]);
  if (found === undefined) return <UnknownPlace id={fabId} />;
  const inChoice = (row: { readonly country: Country }) => country === 'all' || row.country === country;
  const [sites, regions] = [found.sites.filter(inChoice), found.regions.filter(inChoice)];
  return (
    <DossierFrame
      crumb={t('dossier.linkage.crumb')}
      title={t('dossier.linkage.title', { fab: found.fab.name })}
      below={
        <PlaceLink to={{ type: 'project', id: fabId }}>{t('dossier.linkage.back', { fab: found.fab.name })}</PlaceLink>
      }
    >
      <div className={styles.filter}>
        <Segments
          label={t('dossier.linkage.country')}
          options={(['all', ...COUNTRIES] as const).map((id) => ({ value: id, label: t(`country.${id}`) }))}
          value={country}
          onChange={setCountry}
        />
        <AssumptionLine />
      </div>
      <Section title={t('dossier.linkage.sites')} aux={sites.length}>
        {sites.length === 0 && <p>{t('dossier.linkage.noSites')}</p>}
        <ul>
          {sites.map((row) => (
            <SupplierLine
              key={row.site.id}
              row={row}
              to={{ type: 'project', id: row.site.id }}
              name={row.site.name}
              detail={`${row.site.city} · ${t(`dossier.status.${row.site.status}`)}`}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('dossier.linkage.regions')} aux={regions.length}>
        <ul>
          {regions.map((row) => (
            <SupplierLine
              key={row.region.id}
              row={row}
              to={{ type: 'region', id: row.region.id }}
              name={row.region.names[language]}
              detail={<RegionDetail score={row.score?.amount} rank={row.rank?.amount} of={row.rank?.of} />}
            />
          ))}
        </ul>
      </Section>
    </DossierFrame>
  );
}

interface RegionDetailProps {
  readonly score: number | undefined;
  readonly rank: number | undefined;
  readonly of: number | undefined;
}

function RegionDetail({ score, rank, of }: RegionDetailProps) {
  const { t, number } = useText();
  if (score === undefined) return t('dossier.linkage.noScore');
  const words = t('dossier.linkage.score', { score: number(score) });
  return rank === undefined ? words : `${words} · ${t('dossier.rank', { rank, of: of ?? 0 })}`;
}
