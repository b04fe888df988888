import type { Criterion } from '../../model/criterion';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Tag } from '../../ui/Tag';
import { Note } from '../evidence/Note';
import { useText } from '../useText';
import { isOldCriterion, type ReadingFacts, readingFacts, whyKey } from './criterionFacts';
import styles from './WeightRow.module.css';

/** Why a criterion matters, how it is measured where, and what to know before trusting it. */
export function CriterionHelp({ criterion }: { readonly criterion: Criterion }) {
  const text = useText();
  const { t } = text;
  const atlas = useApp((state) => state.atlas);
  const facts = readingFacts(atlas, criterion);
  const why = whyKey(criterion);
  return (
    <div className={styles.help}>
      {why !== undefined && <p>{t(why)}</p>}
      <p className={styles.tags}>
        <Tag>{t(criterion.direction === 'benefit' ? 'explore.help.benefit' : 'explore.help.cost')}</Tag>
        {criterion.bridged && <Tag tone="warn">{t('explore.bridged')}</Tag>}
        {isOldCriterion(facts, atlas.edition) && <Tag tone="warn">{t('explore.old')}</Tag>}
      </p>
      {criterion.bridged && <p>{t('explore.bridgedNote')}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.scope}>
            <p>{readingSentence(text, fact)}</p>
            <p className={styles.evidence}>
              <Note note={fact.evidence} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function readingSentence(text: Text, fact: ReadingFacts): string {
  const { t } = text;
  const unit = fact.perCapita ? 'per100k' : fact.unit;
  const ends = {
    scope: fact.scope === 'all' ? t('explore.help.allCountries') : t(`country.${fact.scope}`),
    low: text.figure({ value: fact.low, unit }),
    high: text.figure({ value: fact.high, unit }),
  };
  if (fact.years === undefined) return t('explore.help.computed', ends);
  const [first, last] = fact.years;
  const years = first === last ? String(last) : `${first}–${last}`;
  return t('explore.help.reading', { ...ends, years, regions: fact.regions });
}
