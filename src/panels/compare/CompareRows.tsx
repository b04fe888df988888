import { type CSSProperties, useState } from 'react';
import { cx } from '../../ui/cx';
import { Segments } from '../../ui/Segments';
import type { Contender } from '../../views/contender';
import { useText } from '../useText';
import { BarCell } from './BarCell';
import styles from './Compare.module.css';
import { CorridorRows } from './CorridorRows';
import { CriterionValue } from './CriterionValue';
import type { ThemeBlock } from './compared';
import { FactRows } from './FactRows';
import { Heads } from './Heads';
import type { Shapes } from './insetView';
import { MeasureRows } from './MeasureRows';
import { Row } from './Row';

interface CompareRowsProps {
  readonly contenders: readonly Contender[];
  readonly blocks: readonly ThemeBlock[];
  readonly shapes: Shapes;
}

const DEPTHS = ['criteria', 'themes'] as const;
type Depth = (typeof DEPTHS)[number];
/** More columns than this need more room to stand side by side. */
const FEW = 4;

/** One column per region or site: head, bars per theme and criterion, what is measured at sites, corridor, facts. */
export function CompareRows({ contenders, blocks, shapes }: CompareRowsProps) {
  const { t } = useText();
  const [depth, setDepth] = useState<Depth>('criteria');
  const columns: CSSProperties & Record<'--regions', number> = { '--regions': contenders.length };
  return (
    <div className={cx(styles.rows, contenders.length > FEW && styles.many)} style={columns}>
      <Heads contenders={contenders} shapes={shapes} />
      <div className={styles.groupHead}>
        <h3 className={styles.heading}>{t('compare.criteria')}</h3>
        <span className={styles.note}>{t('compare.yourWeight')}</span>
        <Segments
          label={t('compare.depth')}
          options={DEPTHS.map((value) => ({ value, label: t(`compare.depth.${value}`) }))}
          value={depth}
          onChange={setDepth}
        />
      </div>
      <ul>
        {blocks.map((block) => (
          <ThemeRows key={block.theme} block={block} contenders={contenders} depth={depth} />
        ))}
      </ul>
      <MeasureRows contenders={contenders} />
      <CorridorRows contenders={contenders} />
      <FactRows contenders={contenders} />
    </div>
  );
}

interface ThemeRowsProps {
  readonly block: ThemeBlock;
  readonly contenders: readonly Contender[];
  readonly depth: Depth;
}

function ThemeRows({ block, contenders, depth }: ThemeRowsProps) {
  const { t, percent, language } = useText();
  const [only] = block.lines;
  const isOne = block.lines.length === 1 && only !== undefined;
  return (
    <>
      <Row
        kind="theme"
        label={t(`explore.theme.${block.theme}`)}
        aux={percent(block.weight.amount)}
        contenders={contenders}
        cell={(_, index) => <BarCell cell={block.cells[index]} isTheme />}
      />
      {depth === 'criteria' &&
        block.lines.map((line) => (
          <Row
            key={line.criterion.id}
            kind={isOne ? 'single' : 'criterion'}
            label={line.criterion.names[language]}
            aux={percent(line.weight.amount)}
            contenders={contenders}
            cell={(contender, index) => (
              <BarCell cell={line.cells[index]}>
                <CriterionValue criterion={line.criterion} contender={contender} cell={line.cells[index]} />
                {line.cells[index]?.raw && <small className="num">{line.cells[index].raw.year}</small>}
              </BarCell>
            )}
          />
        ))}
    </>
  );
}
