import type { RoadFact } from '../../model/road';
import { joined } from '../../text/joined';
import { FigureLine } from '../../ui/FigureLine';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { ExtraGate } from '../evidence/ExtraGate';
import { Note } from '../evidence/Note';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource, PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './ProgrammeList.module.css';
import { roadFactName, roadFigure, whenWords } from './roads';

/** Tolls, weights, lengths and speeds that sources give of roads; folded, as no hour here rests on them. */
export function RoadFacts() {
  const { t } = useText();
  return (
    <Section title={t('dossier.roads')}>
      <p className={styles.none}>{t('dossier.roads.note')}</p>
      <ExtraGate name="roadFacts" lines={2}>
        {(facts) => (
          <details className={styles.details}>
            <summary>{t('dossier.roads.show', { count: facts.length })}</summary>
            <ul>
              {facts.map((fact) => (
                <RoadLine key={`${fact.scope} ${fact.fact} ${whenKey(fact)}`} fact={fact} />
              ))}
            </ul>
          </details>
        )}
      </ExtraGate>
    </Section>
  );
}

function RoadLine({ fact }: { readonly fact: RoadFact }) {
  const text = useText();
  const { content, note, sourceId } = fact;
  const label = joined(roadFactName(fact, text), fact.scope, text);
  const figure = roadFigure(fact, text);
  const words = (
    <>
      {label}
      {note !== undefined && (
        <small className={styles.description}>
          {' '}
          <Note note={note} />
        </small>
      )}
    </>
  );
  if (figure !== undefined) {
    const source = <FigureSource label={label} figure={figure} />;
    return (
      <FigureLine label={words} value={text.figure(figure)} source={source} tags={<FigureTags figure={figure} />} />
    );
  }
  return (
    <FigureLine
      label={words}
      value={content.type === 'amount' ? text.figure(content) : <Note note={content.text} />}
      source={<PlainSource label={label} sourceId={sourceId} when={whenWords(fact, text)} />}
      tags={fact.certainty === 'low' && <Tag tone="warn">{text.t('dossier.tag.low')}</Tag>}
    />
  );
}

function whenKey({ since, year }: RoadFact): string {
  return since ?? String(year);
}
