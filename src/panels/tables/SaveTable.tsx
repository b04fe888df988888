import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TableId } from '../../model/tables';
import { reportUntold } from '../../state/fileFault';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import styles from './TablesPanel.module.css';
import type { Row, Table } from './table';

interface SaveTableProps {
  readonly id: TableId;
  readonly table: Table;
  /** In sight: filtered, in their order. */
  readonly rows: readonly Row[];
}

const FORMATS = { csv: 'CSV', geojson: 'GeoJSON' } as const;
const TYPES = ['csv', 'geojson'] as const;

/** Saves the rows in sight with the source of each figure; the writers come with the press. */
export function SaveTable({ id, table, rows }: SaveTableProps) {
  const { t, language } = useText();
  const atlas = useApp((state) => state.atlas);
  const extras = useApp(({ session }) => session.extras);
  const [says, setSays] = useState('');
  const [isForExcel, setForExcel] = useState(true);
  const save = async (type: (typeof TYPES)[number]): Promise<void> => {
    try {
      const { saveTable } = await import('./saveTable');
      const name = `corredor-${id}-${language}.${type}`;
      await saveTable({ table, rows, world: { atlas, extras }, type, name, isForExcel, language });
      setSays(t('pictures.saved', { file: name }));
    } catch (error) {
      reportUntold(id, error);
      setSays(t('documents.failed'));
    }
  };
  return (
    <div className={styles.save}>
      {TYPES.map((type) => {
        const label = t('pictures.table', {
          name: t(`tables.kind.${id}`),
          format: FORMATS[type],
          count: rows.length,
        });
        return (
          <Button
            key={type}
            icon={<Download aria-hidden />}
            aria-label={label}
            title={label}
            disabled={rows.length === 0}
            onClick={() => void save(type)}
          >
            {FORMATS[type]}
          </Button>
        );
      })}
      <Switch label={t('documents.excel')} checked={isForExcel} onChange={setForExcel} />
      <span role="status" className={styles.saved}>
        {says}
      </span>
    </div>
  );
}
