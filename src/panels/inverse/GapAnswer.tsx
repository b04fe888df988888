import type { CriterionId, RegionId } from '../../model/ids';
import type { Gap, LeverChange } from '../../scoring/inverse/gap';
import { selectGap } from '../../state/inverse';
import { selectPrepared, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { rawFigure } from '../../views/rawFigure';
import { FigureSource } from '../evidence/SourceLink';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './Inverse.module.css';

interface GapAnswerProps {
  readonly regionId: RegionId;
  readonly top: number;
  readonly levers: readonly CriterionId[];
}

/** The smallest change in words, then figure by figure. */
export function GapAnswer({ regionId, top, levers }: GapAnswerProps) {
  const { t, number, language } = useText();
  const gap = useApp((state) => selectGap(state, regionId, top, levers));
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const name = regions.get(regionId)?.names[language] ?? regionId;
  const namesOf = (ids: readonly CriterionId[]): string =>
    criteria
      .filter(({ id }) => ids.includes(id))
      .map((criterion) => criterion.names[language])
      .join(', ');
  switch (gap.type) {
    case 'unranked':
      return <Notice tone="info">{t('change.gap.unranked', { name })}</Notice>;
    case 'already':
      return <Notice tone="info">{t('change.gap.already', { name, rank: number(gap.rank), top })}</Notice>;
    case 'impossible':
      return (
        <Notice tone="warn">
          {t('change.gap.impossible', {
            name,
            top,
            best: number(gap.bestScore, 1),
            target: number(gap.target, 1),
          })}
        </Notice>
      );
    case 'gap':
      return (
        <>
          <p className={styles.answer}>
            {t('change.gap.answer', {
              name,
              top,
              rank: number(gap.rank),
              points: number(gap.points, 1),
              count: gap.changes.length,
              score: number(gap.score, 1),
              target: number(gap.target, 1),
            })}
          </p>
          <Changes gap={gap} />
          {gap.failsKnockout !== undefined && (
            <Notice tone="warn">{t('change.gap.knockout', { name: namesOf([gap.failsKnockout]) })}</Notice>
          )}
          {gap.missing.length > 0 && (
            <p className={styles.note}>{t('change.gap.missing', { list: namesOf(gap.missing) })}</p>
          )}
          <p className={styles.note}>{t('change.gap.care')}</p>
        </>
      );
  }
}

function Changes({ gap }: { readonly gap: Extract<Gap, { type: 'gap' }> }) {
  const { t } = useText();
  return (
    <TableBox label={t('change.gap')}>
      <DataTable
        heads={[t('compare.criterion'), t('change.now'), t('change.needed'), t('change.points')]}
        rows={gap.changes.map((change) => ({
          key: change.criterionId,
          name: <CriterionOf regionId={gap.regionId} change={change} />,
          cells: [
            <Raw key="from" regionId={gap.regionId} change={change} raw={change.fromRaw} />,
            <Raw key="to" regionId={gap.regionId} change={change} raw={change.toRaw} />,
            <Points key="points" change={change} />,
          ],
        }))}
      />
    </TableBox>
  );
}

interface ChangeProps {
  readonly regionId: RegionId;
  readonly change: LeverChange;
}

/** The criterion with the source of the figure that would have to change. */
function CriterionOf({ regionId, change: { criterionId, fromRaw } }: ChangeProps) {
  const { language } = useText();
  const figure = useFigure(regionId, criterionId, fromRaw);
  const name = useApp(({ atlas }) => atlas.criteria.find(({ id }) => id === criterionId)?.names[language]);
  return (
    <>
      {name}
      {figure !== undefined && (
        <small className={styles.source}>
          <FigureSource label={name ?? criterionId} figure={figure} />
        </small>
      )}
    </>
  );
}

function Raw({ regionId, change, raw }: ChangeProps & { readonly raw: number }) {
  const text = useText();
  const figure = useFigure(regionId, change.criterionId, change.fromRaw);
  return figure === undefined ? text.number(raw, 2) : text.figure({ value: raw, unit: figure.unit });
}

function Points({ change: { fromPoints, toPoints, points } }: Pick<ChangeProps, 'change'>) {
  const { t, number, signed } = useText();
  return t('change.fromTo', { from: number(fromPoints, 1), to: number(toPoints, 1), change: signed(points, 1) });
}

function useFigure(regionId: RegionId, criterionId: CriterionId, raw: number) {
  const atlas = useApp((state) => state.atlas);
  const { criteria } = useApp(selectPrepared);
  const region = useApp(selectRegionMap).get(regionId);
  const criterion = criteria.find(({ id }) => id === criterionId);
  return region && criterion && rawFigure(atlas, criterion, region, raw);
}
