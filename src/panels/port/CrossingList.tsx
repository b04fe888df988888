import type { Crossing, Port } from '../../model/port';
import { FigureLine } from '../../ui/FigureLine';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { Remark } from '../evidence/Remark';
import { PlainSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

interface CrossingListProps {
  readonly port: Port;
  readonly crossings: readonly Crossing[];
  readonly chosen: Crossing | undefined;
}

/** The physical places of a port: which are open, and which take trucks. */
export function CrossingList({ port, crossings, chosen }: CrossingListProps) {
  const { t } = useText();
  return (
    <Section title={t('dossier.crossings')} aux={t('dossier.crossings.aux')}>
      {crossings.length === 0 && <p className={styles.note}>{t('dossier.crossings.none')}</p>}
      <ul className={styles.places}>
        {crossings.map((crossing) => (
          <li key={crossing.id} className={crossing.id === chosen?.id ? styles.chosen : undefined}>
            <ul>
              <CrossingLine crossing={crossing} />
            </ul>
            <PlaceRemark of={crossing} />
          </li>
        ))}
      </ul>
      <PlaceRemark of={port} />
    </Section>
  );
}

/** What is to be known of the counts or the point of a place; comes with the file of the dossier. */
function PlaceRemark({ of }: { readonly of: Port | Crossing }) {
  const extra = useExtra('ports');
  const note = extra.type === 'ready' ? extra.data.notes.find(({ placeId }) => placeId === of.id) : undefined;
  if (note === undefined) return null;
  return (
    <p className={styles.note}>
      <Remark words={note.words} />
    </p>
  );
}

function CrossingLine({ crossing }: { readonly crossing: Crossing }) {
  const { t } = useText();
  return (
    <FigureLine
      label={
        <>
          <PlaceLink to={{ type: 'crossing', id: crossing.id }}>{crossing.name}</PlaceLink>
          {crossing.localName !== undefined && crossing.localName !== crossing.name && ` · ${crossing.localName}`}
        </>
      }
      value={t(`dossier.commercial.${crossing.commercial}`)}
      source={<PlainSource label={crossing.name} sourceId={crossing.sourceId} />}
      tags={
        <>
          <Tag tone={crossing.status === 'open' ? 'good' : 'copper'}>{t(`dossier.crossing.${crossing.status}`)}</Tag>
          {crossing.works !== 'none' && <Tag tone="copper">{t(`dossier.works.${crossing.works}`)}</Tag>}
          {crossing.rail && <Tag>{t('dossier.rail')}</Tag>}
          {crossing.certainty === 'recalled' && <Tag tone="warn">{t('dossier.tag.recalled')}</Tag>}
        </>
      }
    />
  );
}
