import type { Programme } from '../../model/place';
import type { Region } from '../../model/region';
import { programmesOf } from '../../views/programmes';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './ProgrammeList.module.css';

const SHOWN = 4;

/** The newest programmes of a region, or its country's where it has none of its own. */
export function LatestProgrammes({ region }: { readonly region: Region }) {
  const { t } = useText();
  return (
    <ExtraGate name="programmes" lines={4}>
      {(programmes) => {
        const { own, country } = programmesOf(programmes, region);
        const shown = own.length > 0 ? own : country;
        if (shown.length === 0) return <p className={styles.none}>{t('dossier.programmes.none')}</p>;
        return <ProgrammeList programmes={shown.slice(0, SHOWN)} />;
      }}
    </ExtraGate>
  );
}

interface ProgrammeListProps {
  readonly programmes: readonly Programme[];
  readonly full?: boolean;
}

/** Programmes with kind, date and source; `full` adds what each one is. */
export function ProgrammeList({ programmes, full = false }: ProgrammeListProps) {
  const { t, language, date } = useText();
  return (
    <ul>
      {programmes.map((programme) => {
        const name = programme.names[language];
        const when = programme.date === undefined ? t('dossier.undated') : date(programme.date);
        return (
          <li key={programme.id} className={styles.programme}>
            <b>{name}</b>
            <span className={styles.kind}>
              {t('dossier.programme.kind', { kind: t(`dossier.programme.${programme.kind}`), when })}
            </span>
            {full && <p className={styles.description}>{programme.descriptions[language]}</p>}
            <PlainSource label={name} sourceId={programme.sourceId} />
          </li>
        );
      })}
    </ul>
  );
}
