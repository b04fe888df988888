import { Fragment } from 'react';
import type { Criterion } from '../../model/criterion';
import type { Region } from '../../model/region';
import { ValueButton } from '../explore/ValueButton';
import { useText } from '../useText';
import styles from './CompareTable.module.css';
import type { ThemeBlock } from './compared';

interface CompareTableProps {
  readonly regions: readonly Region[];
  readonly blocks: readonly ThemeBlock[];
}

/** The same comparison as a plain table: figure and value of 0..100, per criterion and region. */
export function CompareTable({ regions, blocks }: CompareTableProps) {
  const { t, language, percent, number } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('compare.table')} tabIndex={0}>
      <table className={`${styles.table} num`}>
        <caption className="visually-hidden">{t('compare.ruler')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.criterion')}</th>
            <th scope="col">{t('compare.weight')}</th>
            {regions.map(({ id, names }) => (
              <th key={id} scope="col" colSpan={2}>
                {names[language]}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map(({ theme, weight, cells, lines }) => (
          <tbody key={theme}>
            <tr className={styles.theme}>
              <th scope="row">{t(`explore.theme.${theme}`)}</th>
              <td>{percent(weight.amount)}</td>
              {cells.map(({ regionId, value }) => (
                <td key={regionId} colSpan={2}>
                  {value === undefined ? '–' : number(value.amount)}
                </td>
              ))}
            </tr>
            {lines.map((line) => (
              <tr key={line.criterion.id}>
                <th scope="row">{line.criterion.names[language]}</th>
                <td>{percent(line.weight.amount, 1)}</td>
                {line.cells.map(({ regionId, value, raw }, index) => (
                  <Fragment key={regionId}>
                    <td>
                      <Raw region={regions[index]} criterion={line.criterion} raw={raw?.value} />
                    </td>
                    <td>{value === undefined ? '–' : number(value.amount)}</td>
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RawProps {
  readonly region: Region | undefined;
  readonly criterion: Criterion;
  readonly raw: number | undefined;
}

function Raw({ region, criterion, raw }: RawProps) {
  return region && <ValueButton criterion={criterion} region={region} raw={raw} year />;
}
