import { X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { TABLES, type TableId } from '../../model/tables';
import { patchSession } from '../../state/actions';
import { selectTableBorder } from '../../state/border/table';
import { selectRegionMap, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { closeTable } from '../../state/tables';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { ExtrasState } from '../evidence/ExtraGate';
import { SitesFailed } from '../sites/SitesFailed';
import { useMissing } from '../useExtra';
import { useText } from '../useText';
import { DataTable } from './DataTable';
import { SaveTable } from './SaveTable';
import styles from './TablesPanel.module.css';
import { filtered, nextOrder, type Order, sorted, type Table } from './table';
import { RECIPES } from './tables';

interface TablesPanelProps {
  /** Rows as cards, for a screen too narrow for columns. */
  readonly isNarrow?: boolean;
}

/** Every layer of the map as a table, with the same actions; also the whole answer where no map can be drawn. */
export function TablesPanel({ isNarrow = false }: TablesPanelProps) {
  const { t } = useText();
  const opened = useApp(({ session }) => session.table);
  const id = opened ?? 'regions';
  const isOpened = opened !== undefined;
  const phase = useApp(({ session }) => session.phase);
  const hasMap = useApp(({ session }) => session.map !== 'no-webgl' && session.map !== 'failed');
  return (
    <section className={styles.panel} id="tables" aria-label={t('tables.title')} tabIndex={-1}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{t('tables.title')}</h2>
          {!hasMap && <p className={styles.note}>{t('tables.noMap')}</p>}
        </div>
        {isOpened && (hasMap || isNarrow) && (
          <Button icon={<X aria-hidden />} onClick={closeTable}>
            {t(hasMap ? 'tables.close' : 'close')}
          </Button>
        )}
      </header>
      {phase === 'loading' ? (
        <Skeleton label={t('loading.data')} lines={14} />
      ) : (
        <OneTable key={id} id={id} isNarrow={isNarrow} />
      )}
    </section>
  );
}

function OneTable({ id, isNarrow }: { readonly id: TableId; readonly isNarrow: boolean }) {
  const { t, locale } = useText();
  const table = useTable(id);
  const [query, setQuery] = useState('');
  const [country, setCountry] = useState('all');
  const [order, setOrder] = useState<Order>(RECIPES[id].order);
  const wanted = useDeferredValue(query);
  const rows = useMemo(
    () => filtered(sorted(table, order, locale), wanted, country),
    [table, order, locale, wanted, country],
  );
  const clear = (): void => {
    setQuery('');
    setCountry('all');
  };
  const { needs } = RECIPES[id];
  const { isLoading, faults } = useMissing(needs);
  // A table that has rows stands without a file that it needs; one that has none says why.
  const isWaiting = table.rows.length === 0 && (isLoading || faults.length > 0);
  const count = isWaiting ? '' : t('tables.count', { shown: rows.length, all: table.rows.length });
  return (
    <>
      <div className={styles.tools}>
        <Select
          label={t('tables.layer')}
          options={TABLES.map((value) => ({ value, label: t(`tables.kind.${value}`) }))}
          value={id}
          onChange={(next) => patchSession({ table: next })}
        />
        <label className={styles.field}>
          <span>{t('tables.filter')}</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <CountryFilter table={table} country={country} onChange={setCountry} />
        <SaveTable id={id} table={table} rows={rows} />
        <p className={styles.count} role="status">
          {count}
        </p>
      </div>
      {table.note !== undefined && <p className={styles.under}>{table.note}</p>}
      {id === 'sites' && <SitesWait />}
      {(isWaiting || faults.length > 0) && (
        <div className={styles.wait}>
          <ExtrasState names={needs} lines={isWaiting ? 14 : 0} />
        </div>
      )}
      {isWaiting ? null : rows.length === 0 && table.rows.length > 0 ? (
        <div className={styles.none}>
          <p>{t('tables.none', { all: table.rows.length })}</p>
          <Button onClick={clear}>{t('tables.clear')}</Button>
        </div>
      ) : (
        <DataTable
          title={t(`tables.kind.${id}`)}
          columns={table.columns}
          rows={rows}
          order={order}
          onOrder={(column) => setOrder(nextOrder(order, column))}
          isNarrow={isNarrow}
        />
      )}
    </>
  );
}

/** How far the sites are measured, or why they are not. */
function SitesWait() {
  const { t, percent } = useText();
  const { share, problem } = useApp(({ session }) => session.sites);
  if (problem !== undefined) return <SitesFailed />;
  return (
    <>
      <p className={styles.under}>{share !== undefined && t('sites.measuring', { share: percent(share) })}</p>
      <span className="visually-hidden" role="status">
        {share !== undefined && t('sites.measuring', { share: percent(0) })}
      </span>
    </>
  );
}

/** The table under the scenario. */
function useTable(id: TableId): Table {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const extras = useApp(({ session }) => session.extras);
  const regions = useApp(selectRegionMap);
  const scores = useApp(selectScores);
  const year = useApp(({ scenario }) => scenario.year);
  const border = useApp(selectTableBorder);
  const datasets = useApp(({ scenario }) => scenario.datasets);
  const sites = useApp(({ session }) => (id === 'sites' ? session.sites.picture : undefined));
  return useMemo(
    () => RECIPES[id].make({ atlas, extras, regions, scores, text, border, sites, datasets }, year),
    [id, atlas, extras, regions, scores, text, border, sites, datasets, year],
  );
}

interface CountryFilterProps {
  readonly table: Table;
  readonly country: string;
  readonly onChange: (country: string) => void;
}

const COUNTRIES = ['MX', 'US', 'CA', 'CR'] as const;

/** The countries that occur in the table. */
function CountryFilter({ table, country, onChange }: CountryFilterProps) {
  const { t } = useText();
  const there = COUNTRIES.filter((code) => table.rows.some(({ countries }) => countries.includes(code)));
  const options = [
    { value: 'all', label: t('country.all') },
    ...there.map((code) => ({ value: String(code), label: t(`country.${code}`) })),
  ];
  return <Select label={t('tables.country')} options={options} value={country} onChange={onChange} />;
}
