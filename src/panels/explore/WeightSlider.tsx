import { useEffect, useRef, useState } from 'react';
import type { CriterionId } from '../../model/ids';
import { weightBand } from '../../scoring/weightBand';
import { useApp } from '../../state/store';
import { Slider } from '../../ui/Slider';
import { useText } from '../useText';
import { type Share, sliderEnd } from './sharesView';

interface WeightSliderProps {
  readonly name: string;
  /** Of a criterion, whose band may be its own. */
  readonly id?: CriterionId;
  readonly share: Share & { readonly locked: boolean };
  /** The shortest scale, in points of 100. */
  readonly least: number;
  readonly onChange: (share: number) => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

/** A slider in points of 100 with the band that the rank ranges draw from. Its scale stays while something is dragged. */
export function WeightSlider({ name, id, share, least, onChange, ...drag }: WeightSliderProps) {
  const { t } = useText();
  const doubts = useApp(({ scenario }) => scenario.uncertainty);
  const gesture = useApp(({ session }) => session.gesture);
  const end = useRef(least);
  // Where the hand has put the thumb, until the shares have followed.
  const [held, hold] = useState<number>();
  useEffect(() => hold(undefined), [share]);
  const nominal = held ?? share.nominal;
  if (!gesture || nominal > end.current) end.current = sliderEnd(nominal, least);
  const points = Math.round(nominal);
  return (
    <Slider
      label={t('explore.weights.slider', { name })}
      value={points}
      valueText={t('explore.weights.points', { points })}
      min={0}
      max={end.current}
      band={weightBand(nominal, doubts, id)}
      disabled={share.locked}
      onChange={(next) => {
        hold(next);
        onChange(next);
      }}
      {...drag}
    />
  );
}
