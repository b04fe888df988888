import { useMemo } from 'react';
import { COUNTRIES } from '../../model/geo';
import { selectEffectiveWeights, selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import { type CriterionFacts, criterionFacts } from './explained';
import styles from './Method.module.css';
import { Part } from './Part';
import { TableBox } from './TableBox';

/** Every criterion with its weight before and after the profile and how far its figures reach. */
export function CriterionTable() {
  const text = useText();
  const { t } = text;
  const prepared = useApp(selectPrepared);
  const nominal = useApp(({ scenario }) => scenario.weights);
  const effective = useApp(selectEffectiveWeights);
  const rows = useMemo(() => criterionFacts(prepared, nominal, effective), [prepared, nominal, effective]);
  return (
    <Part id="criteria" lead={t('method.criteria.lead')}>
      <TableBox label={joined(t('method.part.criteria'), t('explore.ranking.view.table'), text)}>
        <table className={`${styles.table} num`}>
          <thead>
            <tr>
              <th scope="col">{t('compare.criterion')}</th>
              <th scope="col">{t('method.better')}</th>
              <th scope="col">{t('method.scaling')}</th>
              <th scope="col">{t('method.nominal')}</th>
              <th scope="col">{t('method.effective')}</th>
              {COUNTRIES.map((country) => (
                <th key={country} scope="col">
                  {t(`country.${country}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.criterion.id} row={row} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </Part>
  );
}

function Line({ row: { criterion, nominal, effective, coverage } }: { readonly row: CriterionFacts }) {
  const { t, language, percent } = useText();
  const transforms = [...new Set(criterion.readings.map(({ transform }) => transform))];
  return (
    <tr>
      <th scope="row">
        <span className={styles.id}>{criterion.id}</span> {criterion.names[language]}{' '}
        {criterion.bridged && <Tag tone="warn">{t('explore.bridged')}</Tag>}
      </th>
      <td>{t(criterion.direction === 'benefit' ? 'explore.help.benefit' : 'explore.help.cost')}</td>
      <td>{transforms.map((transform) => t(`method.transform.${transform}`)).join(', ')}</td>
      <td>{percent(nominal.amount, 1)}</td>
      <td>{percent(effective.amount, 1)}</td>
      {COUNTRIES.map((country) => {
        const reach = coverage[country];
        return (
          <td key={country} className={reach !== undefined && reach.known < reach.total ? styles.gap : undefined}>
            {reach === undefined ? t('method.notCounted') : t('sources.missing.of', { ...reach })}
          </td>
        );
      })}
    </tr>
  );
}
