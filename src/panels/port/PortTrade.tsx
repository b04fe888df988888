import { showEvidence } from '../../state/actions';
import { joined } from '../../text/joined';
import { periodWords } from '../../text/period';
import { Section } from '../../ui/Section';
import { FigureSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './PortDossier.module.css';
import type { PortView } from './portView';
import { TRADE_FACTS, type TradePeriod } from './trade';

const KINDS: readonly TradePeriod['kind'][] = ['full', 'part', 'other'];

/** Trade value by year with the share of electronics; part years and other definitions in tables of their own. */
export function PortTrade({ view }: { readonly view: PortView }) {
  const { t } = useText();
  if (view.trade.length === 0) return null;
  return (
    <Section title={t('dossier.trade')} aux={t('dossier.trade.aux')}>
      {KINDS.map((kind) => {
        const periods = view.trade.filter((period) => period.kind === kind);
        if (periods.length === 0) return null;
        return (
          <div key={kind}>
            <h3 className={styles.sub}>{t(`dossier.trade.${kind}`)}</h3>
            <TradeTable periods={periods} caption={t(`dossier.trade.${kind}`)} port={view.port.name} />
          </div>
        );
      })}
    </Section>
  );
}

interface TradeTableProps {
  readonly periods: readonly TradePeriod[];
  readonly caption: string;
  readonly port: string;
}

function TradeTable({ periods, caption, port }: TradeTableProps) {
  const text = useText();
  const { t } = text;
  const facts = TRADE_FACTS.filter((fact) => periods.some(({ cells }) => cells.some((cell) => cell.fact === fact)));
  const first = periods[0]?.cells[0];
  return (
    <div className={styles.scroll}>
      <table className={`${styles.trade} num`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dossier.trade.what')}</th>
            {periods.map(({ period }) => (
              <th key={period} scope="col">
                {periodWords(period, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact}>
              <th scope="row">{t(`dossier.fact.${fact}`)}</th>
              {periods.map(({ period, cells }) => {
                const figure = cells.find((cell) => cell.fact === fact)?.figure;
                const label = joined(port, t(`dossier.fact.${fact}`), text);
                return (
                  <td key={period}>
                    {figure === undefined ? (
                      '–'
                    ) : (
                      <button
                        type="button"
                        className={styles.cell}
                        onClick={() => showEvidence({ type: 'figure', label, figure })}
                      >
                        {text.figure(figure)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {first && <FigureSource label={joined(port, t(`dossier.fact.${first.fact}`), text)} figure={first.figure} />}
    </div>
  );
}
