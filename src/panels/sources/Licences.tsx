import { useMemo } from 'react';
import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { Note } from '../evidence/Note';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import { type LicenceGroup, licenceGroups } from './licences';
import styles from './Sources.module.css';

interface LicencesProps {
  readonly sources: readonly Source[];
  readonly figures: ReadonlyMap<SourceId, number>;
}

const SHOWN = 60;

/** Sources by what their licence asks for; what needs an answer before a commercial release leads. */
export function Licences({ sources, figures }: LicencesProps) {
  const { t } = useText();
  const groups = useMemo(() => licenceGroups(sources, figures), [sources, figures]);
  return (
    <div className={styles.licences}>
      <Notice tone="warn">
        <p>{t('sources.settle.lead')}</p>
        <ul className={styles.bullets}>
          {(['indices', 'compiled', 'unstated', 'shareAlike'] as const).map((item) => (
            <li key={item}>{t(`sources.settle.${item}`)}</li>
          ))}
        </ul>
      </Notice>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { kind, sources } }: { readonly group: LicenceGroup }) {
  const { t, number } = useText();
  const figures = sources.reduce((sum, source) => sum + source.figures, 0);
  return (
    <Disclosure
      title={t(`sources.licence.${kind}`)}
      summary={t('sources.licence.summary', { sources: sources.length, figures: number(figures) })}
      open={kind === 'settle'}
    >
      <p className={styles.lead}>{t(`sources.licence.${kind}.says`)}</p>
      <ul className={styles.sources}>
        {sources.slice(0, SHOWN).map(({ source, figures: own }) => (
          <li key={source.id}>
            <span lang="en">{source.title}</span>
            {source.licence !== undefined && (
              <span className={styles.words}>
                <Note note={source.licence} />
              </span>
            )}
            <span className={`${styles.words} num`}>{t('sources.licence.figures', { count: own })}</span>
            <PlainSource label={source.title} sourceId={source.id} />
          </li>
        ))}
      </ul>
      {sources.length > SHOWN && (
        <p className={styles.lead}>{t('sources.licence.more', { count: sources.length - SHOWN })}</p>
      )}
    </Disclosure>
  );
}
