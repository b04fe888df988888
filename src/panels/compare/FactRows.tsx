import type { Extras } from '../../model/atlas';
import type { Region } from '../../model/region';
import { ExtraGate } from '../evidence/ExtraGate';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource } from '../evidence/SourceLink';
import { KEY_INDICATORS } from '../region/indicators';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { Row } from './Row';

/** The key figures of each region with their source and year. */
export function FactRows({ regions }: { readonly regions: readonly Region[] }) {
  const { t } = useText();
  return (
    <>
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>{t('compare.facts')}</h3>
      </div>
      <ExtraGate name="indicators">{(extra) => <ul>{<Facts regions={regions} extra={extra} />}</ul>}</ExtraGate>
    </>
  );
}

interface FactsProps {
  readonly regions: readonly Region[];
  readonly extra: Extras['indicators'];
}

function Facts({ regions, extra }: FactsProps) {
  const text = useText();
  const shown = KEY_INDICATORS.flatMap((id) => extra.indicators.find((indicator) => indicator.id === id) ?? []);
  return shown.map((indicator) => {
    const label = indicator.names[text.language];
    return (
      <Row
        key={indicator.id}
        kind="fact"
        label={label}
        regions={regions}
        cell={(region) => {
          const figure = extra.figures.get(indicator.id)?.get(region.id);
          if (figure === undefined) return <span className={styles.missing}>{text.t('compare.missing')}</span>;
          return (
            <span className={styles.fact}>
              <b className="num">{text.figure(figure)}</b>
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
