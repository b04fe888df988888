import { useState } from 'react';
import { showEvidence } from '../../state/actions';
import { lastOf } from '../../state/memo';
import { useApp } from '../../state/store';
import { figureWhen } from '../../text/period';
import { FigureTags } from '../evidence/SourcedFigure';
import { useText } from '../useText';
import type { Entry } from './catalogue';
import { FilterBar } from './FilterBar';
import { filtered, NO_FILTER, nextOrder, type SortOrder, type SourceFilter, sorted } from './filter';
import { type Column, LongTable } from './LongTable';
import styles from './Sources.module.css';

const BY_NAME: SortOrder = { column: 'what', direction: 'ascending' };

/** The list as it was left is there again when the view is opened again. */
const shownOf = lastOf(
  (entries: readonly Entry[], filter: SourceFilter, order: SortOrder, edition: string, locale: string) =>
    sorted(filtered(entries, filter, edition), order, locale),
);

/** Every figure with the filters above; a press on one opens its evidence. */
export function FigureList({ entries }: { readonly entries: readonly Entry[] }) {
  const text = useText();
  const { t } = text;
  const edition = useApp(({ atlas }) => atlas.edition);
  const [filter, setFilter] = useState<SourceFilter>(NO_FILTER);
  const [order, setOrder] = useState(BY_NAME);
  const shown = shownOf(entries, filter, order, edition, text.locale);
  return (
    <>
      <FilterBar entries={entries} filter={filter} onChange={setFilter} />
      <p className={`${styles.count} num`} role="status">
        {t('sources.count', { shown: text.number(shown.length), of: text.number(entries.length) })}
      </p>
      <LongTable
        caption={t('sources.tab.figures')}
        empty={t('sources.none')}
        rows={shown}
        columns={useColumns(filter.series !== undefined)}
        rowKey={({ key }) => key}
        sortedBy={order.column}
        direction={order.direction}
        onSort={(column) => setOrder(nextOrder(order, column))}
        onOpen={({ what, place, figure }) => showEvidence({ type: 'figure', label: `${what}, ${place}`, figure })}
      />
    </>
  );
}

/** Values are ordered inside one series alone: persons and percent have no common order. */
function useColumns(oneSeries: boolean): readonly Column<Entry, SortOrder['column']>[] {
  const text = useText();
  const { t } = text;
  return [
    {
      id: 'what',
      label: t('sources.what'),
      width: '29%',
      sort: true,
      cell: ({ what }) => what,
      below: ({ place }) => place,
    },
    { id: 'place', label: t('sources.place'), width: '17%', sort: true, wide: true, cell: ({ place }) => place },
    {
      id: 'value',
      label: t('sources.value'),
      width: '13%',
      sort: oneSeries,
      align: 'end',
      cell: ({ figure }) => text.figure(figure),
      below: ({ figure }) => figureWhen(figure, text),
    },
    {
      id: 'year',
      label: t('sources.year'),
      width: '9%',
      sort: true,
      wide: true,
      align: 'end',
      cell: ({ figure }) => figureWhen(figure, text),
    },
    {
      id: 'publisher',
      label: t('sources.publisher'),
      width: '16%',
      sort: true,
      wide: true,
      cell: ({ publisher }) => publisher,
    },
    {
      id: 'certainty',
      label: t('sources.certainty'),
      width: '16%',
      sort: true,
      wide: true,
      cell: ({ figure }) => (
        <span className={styles.tags}>
          <span>{t(`sources.certainty.${figure.certainty}`)}</span>
          <FigureTags figure={figure} />
        </span>
      ),
    },
  ];
}
