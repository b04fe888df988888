import { type CSSProperties, useState } from 'react';
import type { Region } from '../../model/region';
import { cx } from '../../ui/cx';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import { BarCell } from './BarCell';
import styles from './Compare.module.css';
import { CorridorRows } from './CorridorRows';
import type { ThemeBlock } from './compared';
import { FactRows } from './FactRows';
import { RegionHeads } from './RegionHeads';
import { Row } from './Row';

interface CompareRowsProps {
  readonly regions: readonly Region[];
  readonly blocks: readonly ThemeBlock[];
}

const DEPTHS = ['criteria', 'themes'] as const;
type Depth = (typeof DEPTHS)[number];
/** More regions than this need more room to stand side by side. */
const FEW = 4;

/** One column per region: head, bars per theme and criterion, corridor, facts. */
export function CompareRows({ regions, blocks }: CompareRowsProps) {
  const { t } = useText();
  const [depth, setDepth] = useState<Depth>('criteria');
  const columns: CSSProperties & Record<'--regions', number> = { '--regions': regions.length };
  return (
    <div className={cx(styles.rows, regions.length > FEW && styles.many)} style={columns}>
      <RegionHeads regions={regions} />
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
          <ThemeRows key={block.theme} block={block} regions={regions} depth={depth} />
        ))}
      </ul>
      <CorridorRows regions={regions} />
      <FactRows regions={regions} />
    </div>
  );
}

interface ThemeRowsProps {
  readonly block: ThemeBlock;
  readonly regions: readonly Region[];
  readonly depth: Depth;
}

function ThemeRows({ block, regions, depth }: ThemeRowsProps) {
  const { t, percent, language } = useText();
  const [only] = block.lines;
  const isOne = block.lines.length === 1 && only !== undefined;
  return (
    <>
      <Row
        kind="theme"
        label={t(`explore.theme.${block.theme}`)}
        aux={percent(block.weight.amount)}
        regions={regions}
        cell={(_, index) => <BarCell cell={block.cells[index]} isTheme />}
      />
      {depth === 'criteria' &&
        block.lines.map((line) => (
          <Row
            key={line.criterion.id}
            kind={isOne ? 'single' : 'criterion'}
            label={line.criterion.names[language]}
            aux={percent(line.weight.amount)}
            regions={regions}
            cell={(region, index) => <BarCell cell={line.cells[index]} criterion={line.criterion} region={region} />}
          />
        ))}
    </>
  );
}
