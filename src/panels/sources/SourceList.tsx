import { useMemo, useState } from 'react';
import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { showEvidence } from '../../state/actions';
import type { Text } from '../../text/text';
import { fold } from '../search/find';
import { useText } from '../useText';
import { publisherNames } from './catalogue';
import { type Column, LongTable } from './LongTable';
import type { Records } from './records';
import styles from './Sources.module.css';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly figures: ReadonlyMap<SourceId, number>;
  readonly records: ReadonlyMap<SourceId, readonly Records[]>;
}

type Sorted = 'publisher' | 'title' | 'figures' | 'read' | 'records';

/** Every data set, page and notice the product rests on, with how many figures come from it. */
export function SourceList({ sources, figures, records }: SourceListProps) {
  const text = useText();
  const { t } = text;
  const [query, setQuery] = useState('');
  const [sortedBy, setSortedBy] = useState<Sorted>('figures');
  const [direction, setDirection] = useState<'ascending' | 'descending'>('descending');
  const names = useMemo(() => publisherNames(sources, text), [sources, text]);
  const entries = useMemo(
    () => new Map([...records].map(([id, list]) => [id, list.map((one) => recordWords(one, text)).join(' · ')])),
    [records, text],
  );
  const shown = useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const hits = sources.filter((source) => {
      const all = fold(
        `${source.publisher ?? ''} ${source.title} ${source.licence ?? ''} ${source.period ?? ''} ${entries.get(source.id) ?? ''}`,
      );
      return words.every((word) => all.includes(word));
    });
    const { compare } = new Intl.Collator(text.locale);
    const sign = direction === 'ascending' ? 1 : -1;
    return hits.toSorted((a, b) => {
      if (sortedBy === 'figures') return sign * ((figures.get(a.id) ?? 0) - (figures.get(b.id) ?? 0));
      if (sortedBy === 'records') return sign * compare(entries.get(a.id) ?? '', entries.get(b.id) ?? '');
      if (sortedBy === 'publisher') return sign * compare(names.get(a.id) ?? '', names.get(b.id) ?? '');
      return sign * compare(a[sortedBy], b[sortedBy]);
    });
  }, [sources, figures, names, entries, query, sortedBy, direction, text.locale]);
  const sort = (column: Sorted): void => {
    if (column === sortedBy) setDirection(direction === 'ascending' ? 'descending' : 'ascending');
    setSortedBy(column);
  };
  const columns: readonly Column<Source, Sorted>[] = [
    {
      id: 'title',
      label: t('sources.set'),
      width: '36%',
      sort: true,
      cell: ({ title }) => <span lang="en">{title}</span>,
      below: ({ id }) => [names.get(id), entries.get(id)].filter(Boolean).join(' · '),
    },
    {
      id: 'publisher',
      label: t('sources.publisher'),
      width: '20%',
      sort: true,
      wide: true,
      cell: ({ id }) => names.get(id),
    },
    {
      id: 'read',
      label: t('sources.read'),
      width: '14%',
      sort: true,
      wide: true,
      cell: ({ read }) => t(`dossier.read.${read}`),
    },
    {
      id: 'records',
      label: t('sources.besides'),
      width: '18%',
      sort: true,
      wide: true,
      cell: ({ id }) => entries.get(id),
    },
    {
      id: 'figures',
      label: t('sources.figures'),
      width: '12%',
      sort: true,
      align: 'end',
      cell: ({ id }) => text.number(figures.get(id) ?? 0),
    },
  ];
  return (
    <>
      <div className={styles.filters}>
        <label className={styles.search}>
          <span>{t('sources.search')}</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      </div>
      <p className={`${styles.count} num`} role="status">
        {t('sources.countSets', { shown: text.number(shown.length), of: text.number(sources.length) })}
      </p>
      <LongTable
        caption={t('sources.set')}
        empty={t('sources.none')}
        rows={shown}
        columns={columns}
        rowKey={({ id }) => id}
        sortedBy={sortedBy}
        direction={direction}
        onSort={sort}
        onOpen={({ id, title }) => showEvidence({ type: 'source', label: title, sourceId: id })}
      />
    </>
  );
}

/** `Industrial parks: 12`. */
function recordWords({ name, count }: Records, { t, number }: Text): string {
  return t('sources.records', { kind: t(name), count: number(count) });
}
