import { useMemo, useState } from 'react';
import type { RegionId } from '../../model/ids';
import { selectEffectiveWeights, selectRanking, selectRegionMap, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { Select } from '../../ui/Select';
import { ValueButton } from '../explore/ValueButton';
import { useText } from '../useText';
import { workedExample } from './explained';
import styles from './Method.module.css';
import { Part } from './Part';
import { TableBox } from './TableBox';

/** From figure to score for one region, worked out again with every change: the selected one, or the first of the ranking. */
export function Worked() {
  const text = useText();
  const { t, language, number, percent, locale } = text;
  const atlas = useApp((state) => state.atlas);
  const regions = useApp(selectRegionMap);
  const ranking = useApp(selectRanking);
  const scores = useApp(selectScores);
  const weights = useApp(selectEffectiveWeights);
  const method = useApp(({ scenario }) => scenario.method);
  const selected = useApp(({ scenario: { selection } }) => (selection.type === 'region' ? selection.id : undefined));
  const [chosen, setChosen] = useState<RegionId>();
  const id = chosen ?? selected ?? ranking[0]?.regionId;
  const region = id && regions.get(id);
  const score = id && scores.get(id);
  const example = useMemo(
    () => region && score && workedExample(atlas, region, score, weights),
    [atlas, region, score, weights],
  );
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return atlas.regions
      .map((each) => ({ value: each.id, label: each.names[language], group: t(`country.${each.country}`) }))
      .toSorted((a, b) => compare(a.label, b.label));
  }, [atlas.regions, language, locale, t]);
  if (region === undefined) return null;
  return (
    <Part id="worked" lead={t(`method.worked.${method}`)}>
      <div className={styles.pick}>
        <Select label={t('method.worked.region')} options={options} value={region.id} onChange={setChosen} />
      </div>
      {example === undefined ? (
        <p>{t('method.worked.none', { name: region.names[language] })}</p>
      ) : (
        <TableBox label={joined(t('method.part.worked'), t('explore.ranking.view.table'), text)}>
          <table className={`${styles.table} num`}>
            <thead>
              <tr>
                <th scope="col">{t('compare.criterion')}</th>
                <th scope="col">{t('method.figure')}</th>
                <th scope="col">{t('method.value')}</th>
                <th scope="col">{t('compare.weight')}</th>
                <th scope="col">{t('method.points')}</th>
              </tr>
            </thead>
            <tbody>
              {example.rows.map(({ criterion, raw, value, weight, points }) => (
                <tr key={criterion.id}>
                  <th scope="row">
                    <span className={styles.id}>{criterion.id}</span> {criterion.names[language]}
                  </th>
                  <td>
                    <ValueButton criterion={criterion} region={region} raw={raw?.value} year />
                  </td>
                  <td>{value === undefined ? '–' : number(value.amount, 1)}</td>
                  <td>{weight === undefined ? '–' : percent(weight.amount, 2)}</td>
                  <td>{value === undefined ? '–' : number(points.amount, 2)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {t('method.sum', { name: region.names[language] })}
                </th>
                <td>{number(example.sum.amount, 2)}</td>
              </tr>
            </tfoot>
          </table>
        </TableBox>
      )}
    </Part>
  );
}
