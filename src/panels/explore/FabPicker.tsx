import { useMemo } from 'react';
import type { ProjectId } from '../../model/ids';
import type { Project } from '../../model/place';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/CheckList';
import { useText } from '../useText';
import styles from './Fields.module.css';

interface FabPickerProps {
  readonly chosen: readonly ProjectId[];
  readonly note: string;
  readonly onChange: (fabs: readonly ProjectId[]) => void;
}

/** The fabs a plant serves: none chosen means the nearest of all. */
export function FabPicker({ chosen, note, onChange }: FabPickerProps) {
  const { t } = useText();
  const projects = useApp(({ atlas }) => atlas.projects);
  const fabs = useMemo(() => fabsInOrder(projects), [projects]);
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3>{t('explore.profile.fabs')}</h3>
        {chosen.length > 0 ? (
          <Button variant="link" onClick={() => onChange([])}>
            {t('explore.profile.fabsNearest')}
          </Button>
        ) : (
          <span className={styles.state}>{t('explore.profile.fabsNearest')}</span>
        )}
      </div>
      <CheckList
        label={t('explore.profile.fabs')}
        filterLabel={t('explore.profile.fabsFilter')}
        emptyText={t('explore.filterEmpty')}
        options={fabs.map((fab) => ({
          value: fab.id,
          label: fab.name,
          detail: `${fab.city} · ${t(`explore.status.${fab.status}`)}`,
        }))}
        chosen={chosen}
        onChange={onChange}
      />
      <p className={styles.note}>{note}</p>
    </div>
  );
}

const FIRST_REGION = 'US-AZ';

/** Front-end fabs that are not given up, Arizona's first, then by region and name. */
export function fabsInOrder(projects: readonly Project[]): readonly Project[] {
  const place = ({ regionId, name }: Project): string =>
    `${regionId === FIRST_REGION ? ' ' : (regionId ?? '~')} ${name}`;
  return projects
    .filter(({ kind, status }) => kind === 'fab' && status !== 'cancelled')
    .sort((a, b) => place(a).localeCompare(place(b)));
}
