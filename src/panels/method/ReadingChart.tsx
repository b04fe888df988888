import { useMemo } from 'react';
import type { Criterion, CriterionReading } from '../../model/criterion';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import { scoredUnit } from '../explore/criterionFacts';
import { useText } from '../useText';
import { ValueChart } from './ValueChart';
import { valueCurve } from './valueCurve';

interface ReadingProps {
  readonly criterion: Criterion;
  readonly reading: CriterionReading;
}

/** How one reading of a criterion turns figures into values, over the regions that it reads. */
export function ReadingChart({ criterion, reading }: ReadingProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const { regions, raws } = useApp(selectPrepared);
  const curve = useMemo(() => {
    const values = regions.flatMap(({ country }, r) => {
      if (reading.scope === 'all' ? isReadElsewhere(criterion, country) : country !== reading.scope) return [];
      return raws[r]?.[criterion.id] ?? [];
    });
    return valueCurve(reading, criterion.direction, values);
  }, [criterion, reading, regions, raws]);
  const scope = reading.scope === 'all' ? t('explore.help.allCountries') : t(`country.${reading.scope}`);
  return <ValueChart curve={curve} reading={reading} unit={scoredUnit(atlas, reading)} title={scope} />;
}

/** A country with a reading of its own is not part of the reading for all. */
function isReadElsewhere(criterion: Criterion, country: CriterionReading['scope']): boolean {
  return criterion.readings.some(({ scope }) => scope === country);
}
