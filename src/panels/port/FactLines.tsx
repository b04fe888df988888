import { factName } from '../../exports/report/factNames';
import { joined } from '../../text/joined';
import { FigureLine } from '../../ui/FigureLine';
import { Note } from '../evidence/Note';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource, PlainSource } from '../evidence/SourceLink';
import { SourceWords } from '../evidence/SourceWords';
import { useText } from '../useText';
import styles from './PortDossier.module.css';
import type { PlacedFact } from './portView';

/** Facts of one family with their place, date, note and source. */
export function FactLines({ facts }: { readonly facts: readonly PlacedFact[] }) {
  return (
    <ul>
      {facts.map((placed) => (
        <FactLine key={`${placed.place.id} ${placed.fact.fact} ${placed.fact.period}`} placed={placed} />
      ))}
    </ul>
  );
}

function FactLine({ placed: { place, fact } }: { readonly placed: PlacedFact }) {
  const text = useText();
  const name = factName(fact.fact);
  const label = joined(place.name, name === undefined ? fact.fact : text.t(name), text);
  const { content } = fact;
  const words = (
    <>
      {label}
      {fact.note !== undefined && (
        <small className={styles.note}>
          {' '}
          <Note note={fact.note} />
        </small>
      )}
    </>
  );
  if (content.type === 'text') {
    return (
      <FigureLine
        label={words}
        value={<SourceWords words={content.text} />}
        source={<PlainSource label={label} sourceId={content.sourceId} when={fact.period} />}
      />
    );
  }
  return (
    <FigureLine
      label={words}
      value={text.figure(content.figure)}
      source={<FigureSource label={label} figure={content.figure} />}
      tags={<FigureTags figure={content.figure} />}
    />
  );
}
