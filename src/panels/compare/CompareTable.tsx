import { Fragment } from 'react';
import type { Contender } from '../../views/contender';
import { measureText } from '../../views/siteMeasure';
import { useText } from '../useText';
import styles from './CompareTable.module.css';
import { CriterionValue } from './CriterionValue';
import type { MeasureLine, ThemeBlock } from './compared';

interface CompareTableProps {
  readonly contenders: readonly Contender[];
  readonly measures: readonly MeasureLine[];
  readonly blocks: readonly ThemeBlock[];
}

/** The same comparison as a plain table: figure and value of 0..100, per criterion and per region or site. */
export function CompareTable({ contenders, measures, blocks }: CompareTableProps) {
  const text = useText();
  const { t, language, percent, number } = text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('compare.table')} tabIndex={0}>
      <table className={`${styles.table} num`}>
        <caption className="visually-hidden">{t('compare.ruler')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.criterion')}</th>
            <th scope="col">{t('compare.weight')}</th>
            {contenders.map(({ id, names }) => (
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
              {cells.map(({ id, value }) => (
                <td key={id} colSpan={2}>
                  {value === undefined ? '–' : number(value.amount)}
                </td>
              ))}
            </tr>
            {lines.map((line) => (
              <tr key={line.criterion.id}>
                <th scope="row">{line.criterion.names[language]}</th>
                <td>{percent(line.weight.amount, 1)}</td>
                {contenders.map((contender, index) => {
                  const cell = line.cells[index];
                  return (
                    <Fragment key={contender.id}>
                      <td>
                        <CriterionValue criterion={line.criterion} contender={contender} cell={cell} year />
                      </td>
                      <td>{cell?.value === undefined ? '–' : number(cell.value.amount)}</td>
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
        {measures.length > 0 && (
          <tbody>
            <tr className={styles.theme}>
              <th scope="row">{t('compare.site')}</th>
              <td />
              <td colSpan={2 * contenders.length} />
            </tr>
            {measures.map(({ measure, weight, cells }) => (
              <tr key={measure}>
                <th scope="row">{t(`sites.measure.${measure}`)}</th>
                <td>{percent(weight.amount, 1)}</td>
                {contenders.map(({ id, site }, index) => {
                  const [raw, value] = [site?.measures[measure], cells[index]?.value];
                  return (
                    <Fragment key={id}>
                      <td>{raw === undefined ? '–' : measureText(measure, raw, text)}</td>
                      <td>{value === undefined ? '–' : number(value.amount)}</td>
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}
