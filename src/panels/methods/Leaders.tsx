import { selectRegionMap } from '../../state/select';
import { selectMethodComparison } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import { firstThree } from './compared';
import styles from './Methods.module.css';

/** Whether the methods agree about the first three, and who they are under each where they do not. */
export function Leaders() {
  const { t, language } = useText();
  const found = useApp(selectMethodComparison);
  const regions = useApp(selectRegionMap);
  const scenarioMethod = useApp(({ scenario }) => scenario.method);
  const groups = firstThree(found);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => [...regions.values()].find((region) => region.id === id)?.names[language] ?? id).join(', ');
  const own = groups.find(({ methods }) => methods.includes(scenarioMethod));
  if (!found.leadersDiffer) {
    return (
      <div className={styles.notice}>
        <Notice tone="info">{t('methods.same', { list: names(own?.regionIds ?? []) })}</Notice>
      </div>
    );
  }
  return (
    <div className={styles.notice}>
      <Notice tone="warn">
        <b>{t('methods.differ', { count: groups.length })}</b>
        <ul>
          {groups.map(({ methods, regionIds }) => (
            <li key={methods[0]}>
              {t('methods.differ.group', {
                methods: methods.map((id) => t(`methods.name.${id}`)).join(', '),
                list: names(regionIds),
              })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
