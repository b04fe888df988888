import { COMPARED_METHODS } from '../../scoring/comparedScores';
import { selectComparedMethods } from '../../state/comparedPictures';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import type { Contender } from '../../views/contender';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './EllipseScatter.module.css';
import { LookMark } from './looks';
import { orderByMethod } from './methodOrder';

/** More pairs than these are counted, not named. */
const MOST_PAIRS = 3;

/** The ranks of the compared regions and sites under each method, and whether any two of them change places. */
export function MethodRanks({ contenders }: { readonly contenders: readonly Contender[] }) {
  const text = useText();
  const { t, number, language } = text;
  const found = useApp(selectComparedMethods);
  const { rows, swaps } = orderByMethod(found, contenders);
  const nameOf = ({ names }: Contender): string => names[language];
  const missing = contenders.filter((place) => rows.every((row) => row.place !== place));
  const hasSites = contenders.some(({ site }) => site !== undefined);
  if (rows.length === 0) return <p className={styles.note}>{t('compare.methods.none')}</p>;
  return (
    <>
      <TableBox label={joined(t('compare.methods'), t('explore.ranking.view.table'), text)}>
        <DataTable
          heads={[
            t('explore.method.title'),
            ...rows.map(({ place }) => (
              <Head key={place.id} place={place} look={contenders.indexOf(place)} name={nameOf(place)} />
            )),
          ]}
          rows={COMPARED_METHODS.map((id, method) => ({
            key: id,
            name: t(`methods.name.${id}`),
            cells: rows.map(({ ranks }) => {
              const rank = ranks[method];
              return rank === undefined ? '–' : number(rank);
            }),
          }))}
        />
      </TableBox>
      <p className={styles.note}>
        {swaps.length === 0 && t('compare.methods.same')}
        {swaps.length > 0 &&
          swaps.length <= MOST_PAIRS &&
          t('compare.methods.swaps', { pairs: swaps.map(([a, b]) => `${nameOf(a)} – ${nameOf(b)}`).join('; ') })}
        {swaps.length > MOST_PAIRS &&
          t('compare.methods.many', { count: swaps.length, all: (rows.length * (rows.length - 1)) / 2 })}
      </p>
      {hasSites && <p className={styles.note}>{t('compare.methods.among', { count: number(rows.length) })}</p>}
      {missing.length > 0 && (
        <p className={styles.note}>{t('compare.methods.leftOut', { names: missing.map(nameOf).join(', ') })}</p>
      )}
    </>
  );
}

interface HeadProps {
  readonly place: Contender;
  readonly look: number;
  readonly name: string;
}

/** A region by its letters; a site, which has none, by the mark that it has in every picture here. */
function Head({ place: { site, region }, look, name }: HeadProps) {
  if (site === undefined) return <abbr title={name}>{region.short}</abbr>;
  return (
    <span title={name}>
      <LookMark look={look} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
