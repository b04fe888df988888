import type { PlaceColumns, Survey } from '../../model/imported';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import type { ImportDraft } from './draft';
import styles from './Import.module.css';

interface PlacePartProps {
  readonly survey: Survey;
  readonly draft: ImportDraft;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

/** Which column says where a row lies: a region, or degrees. */
export function PlacePart({ survey, draft, onChange }: PlacePartProps) {
  const { t } = useText();
  const { place } = draft;
  const options = survey.columns.map(({ name }, index) => ({ value: String(index), label: name }));
  const put = (next: PlaceColumns): void => {
    const taken = next.type === 'point' ? [next.lng, next.lat] : next.type === 'region' ? [next.column] : [];
    const columns = draft.columns.map((column) =>
      taken.includes(column.column) ? { ...column, isUsed: false } : column,
    );
    onChange({ place: next, columns, decisions: { fixes: {}, skipped: [] } });
  };
  const choose = (type: 'region' | 'point'): void => {
    if (type === 'region') put({ type, column: 0 });
    else put({ type, lng: 0, lat: Math.min(1, options.length - 1) });
  };
  return (
    <section className={styles.part} aria-label={t('data.place')}>
      <h3 className={styles.heading}>{t('data.place')}</h3>
      <div className={styles.row}>
        <Segments
          label={t('data.place')}
          options={[
            { value: 'region', label: t('data.place.region') },
            { value: 'point', label: t('data.place.point') },
          ]}
          value={place.type === 'none' ? 'region' : place.type}
          onChange={choose}
        />
        {place.type === 'region' && (
          <Select
            label={t('data.place.column')}
            size="small"
            options={options}
            value={String(place.column)}
            onChange={(column) => put({ type: 'region', column: Number(column) })}
          />
        )}
        {place.type === 'point' && (
          <>
            <Select
              label={t('data.place.lng')}
              size="small"
              options={options}
              value={String(place.lng)}
              onChange={(lng) => put({ ...place, lng: Number(lng) })}
            />
            <Select
              label={t('data.place.lat')}
              size="small"
              options={options}
              value={String(place.lat)}
              onChange={(lat) => put({ ...place, lat: Number(lat) })}
            />
            <Select
              label={t('data.place.name')}
              size="small"
              options={[{ value: '-1', label: t('data.place.noName') }, ...options]}
              value={String(place.name ?? -1)}
              onChange={(chosen) => {
                const { lng, lat } = place;
                const name = Number(chosen);
                put({ type: 'point', lng, lat, ...(name >= 0 && { name }) });
              }}
            />
          </>
        )}
        {place.type === 'none' && (
          <Select
            label={t('data.place.column')}
            size="small"
            options={[{ value: '-1', label: t('data.place.none') }, ...options]}
            value="-1"
            onChange={(column) => put({ type: 'region', column: Number(column) })}
          />
        )}
      </div>
    </section>
  );
}
