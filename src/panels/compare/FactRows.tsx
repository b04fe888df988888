import type { Extras } from '../../model/atlas';
import type { Contender } from '../../views/contender';
import { ExtraGate } from '../evidence/ExtraGate';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource } from '../evidence/SourceLink';
import { KEY_INDICATORS } from '../region/indicators';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { Row } from './Row';

/** The key figures of each region, or of the region around a site, with their source and year. */
export function FactRows({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t } = useText();
  return (
    <>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>{t('compare.facts')}</h3>
      </div>
      <ExtraGate name="indicators">{(extra) => <ul>{<Facts contenders={contenders} extra={extra} />}</ul>}</ExtraGate>
    </>
  );
}

interface FactsProps {
  readonly contenders: readonly Contender[];
  readonly extra: Extras['indicators'];
}

function Facts({ contenders, extra }: FactsProps) {
  const text = useText();
  const shown = KEY_INDICATORS.flatMap((id) => extra.indicators.find((indicator) => indicator.id === id) ?? []);
  return shown.map((indicator) => {
    const label = indicator.names[text.language];
    return (
      <Row
        key={indicator.id}
        kind="fact"
        label={label}
        contenders={contenders}
        cell={({ region, site }) => {
          const figure = extra.figures.get(indicator.id)?.get(region.id);
          if (figure === undefined) return <span className={styles.missing}>{text.t('compare.missing')}</span>;
          return (
            <span className={styles.fact}>
              <b className="num">{text.figure(figure)}</b>
              {site && <span className={styles.small}>{region.names[text.language]}</span>}
              <FigureSource label={`${label}, ${region.names[text.language]}`} figure={figure} />
              <span className={styles.tags}>
                <FigureTags figure={figure} />
              </span>
            </span>
          );
        }}
      />
    );
  });
}
