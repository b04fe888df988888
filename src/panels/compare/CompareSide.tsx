import { Section } from '../../ui/Section';
import type { Contender } from '../../views/contender';
import { useText } from '../useText';
import styles from './Compare.module.css';
import type { ThemeBlock } from './compared';
import { EllipseScatter } from './EllipseScatter';
import type { Shapes } from './insetView';
import { MapInset } from './MapInset';
import { MethodRanks } from './MethodRanks';
import { PairShares } from './PairShares';
import { ProfileLines } from './ProfileLines';
import { Swaps } from './Swaps';

interface CompareSideProps {
  readonly contenders: readonly Contender[];
  readonly blocks: readonly ThemeBlock[];
  readonly shapes: Shapes;
}

/** Pictures of the whole: who stands before whom, what would change that, profile by theme, quality against cost with its doubt, where they lie, ranks by method, and what to read with care. */
export function CompareSide({ contenders, blocks, shapes }: CompareSideProps) {
  const { t } = useText();
  return (
    <aside className={styles.side} aria-label={t('compare.pictures')}>
      <PairShares contenders={contenders} />
      <Swaps />
      <Section title={t('compare.profile')}>
        <ProfileLines contenders={contenders} blocks={blocks} />
      </Section>
      <Section title={t('compare.scatter')}>
        <EllipseScatter contenders={contenders} />
      </Section>
      <Section title={t('compare.map')}>
        <MapInset contenders={contenders} shapes={shapes} />
      </Section>
      <Section title={t('compare.methods')}>
        <MethodRanks contenders={contenders} />
      </Section>
      <Section title={t('compare.care')}>
        <ul className={styles.care}>
          <Care contenders={contenders} blocks={blocks} />
        </ul>
      </Section>
    </aside>
  );
}

/** Said only where it bears on these. */
function Care({ contenders, blocks }: Pick<CompareSideProps, 'contenders' | 'blocks'>) {
  const { t, language } = useText();
  const lines = blocks.flatMap((block) => block.lines);
  const countries = new Set(contenders.map(({ region }) => region.country));
  const names = (chosen: typeof lines): string => chosen.map(({ criterion }) => criterion.names[language]).join(', ');
  const bridged = countries.size > 1 ? lines.filter(({ criterion }) => criterion.bridged) : [];
  const gaps = lines.filter(({ cells, weight }) => weight.amount > 0 && cells.some(({ value }) => value === undefined));
  return (
    <>
      <li>{t('compare.care.close')}</li>
      {contenders.some(({ site }) => site) && (
        <>
          <li>{t('compare.site.care')}</li>
          <li>{t('compare.site.ranges')}</li>
        </>
      )}
      {bridged.length > 0 && <li>{t('compare.care.bridged', { criteria: names(bridged) })}</li>}
      {gaps.length > 0 && <li>{t('compare.care.gaps', { criteria: names(gaps) })}</li>}
    </>
  );
}
