import type { ReactNode } from 'react';
import type { Figure } from '../../model/figure';
import { useApp } from '../../state/store';
import { FigureLine } from '../../ui/FigureLine';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import { figureTags } from './marks';
import { FigureSource } from './SourceLink';

interface SourcedFigureProps {
  readonly label: string;
  readonly figure: Figure;
  /** Replaces the value's own words, as `≈ 9 h` for hours of the network. */
  readonly value?: ReactNode;
  readonly tags?: boolean;
}

/** A line with a figure: label, source and year below, value with unit, and what a reader must know before comparing. */
export function SourcedFigure({ label, figure, value, tags = true }: SourcedFigureProps) {
  const text = useText();
  return (
    <FigureLine
      label={label}
      value={value ?? text.figure(figure)}
      source={<FigureSource label={label} figure={figure} />}
      tags={tags ? <FigureTags figure={figure} /> : undefined}
    />
  );
}

/** The words that go with a figure; nothing when there are none. */
export function FigureTags({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  const edition = useApp(({ atlas }) => atlas.edition);
  const tags = figureTags(figure, edition);
  if (tags.length === 0) return null;
  return tags.map(({ id, word, tone }) => (
    <Tag key={id} tone={tone}>
      {t(word)}
    </Tag>
  ));
}
