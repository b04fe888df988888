import { X } from 'lucide-react';
import type { GroupView } from '../../scoring/group';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import styles from './Group.module.css';
import type { Person } from './people';

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly group: GroupView;
  readonly onPeople: (people: readonly Person[]) => void;
}

const SHOWN_RANKS = 5;
const SHOWN_WEIGHTS = 3;

/** Each person: what weighs most, and the first of their ranking. */
export function PeopleList({ people, group, onPeople }: PeopleListProps) {
  const { t, language, percent } = useText();
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  return (
    <ul className={styles.people}>
      {people.map((person) => {
        const ranking = group.rankings.find(({ memberId }) => memberId === person.id);
        const heaviest = [...criteria]
          .sort((a, b) => (ranking?.shares[b.id] ?? 0) - (ranking?.shares[a.id] ?? 0))
          .slice(0, SHOWN_WEIGHTS);
        return (
          <li key={person.id} className={styles.person}>
            <div className={styles.head}>
              <b>{person.name}</b>
              {person.problems > 0 && <Tag tone="warn">{t('group.partly', { count: person.problems })}</Tag>}
              <IconButton
                size="small"
                label={t('group.remove', { name: person.name })}
                icon={<X aria-hidden />}
                onClick={() => onPeople(people.filter(({ id }) => id !== person.id))}
              />
            </div>
            <p className={styles.small}>
              {heaviest
                .map(({ id, names }) => `${names[language]} ${percent((ranking?.shares[id] ?? 0) / 100)}`)
                .join(' · ')}
            </p>
            {person.leftOut.length > 0 && (
              <p className={styles.small}>
                {t('group.leftOut', { count: person.leftOut.length, names: person.leftOut.join(', ') })}
              </p>
            )}
            <ol className={styles.first}>
              {ranking?.ranks.slice(0, SHOWN_RANKS).map(({ regionId, rank }) => (
                <li key={regionId} value={rank}>
                  {regions.get(regionId)?.names[language] ?? regionId}
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
