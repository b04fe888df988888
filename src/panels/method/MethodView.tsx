import { selectPrepared, selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { FullView } from '../FullView';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import { CriterionCards } from './CriterionCards';
import { CriterionTable } from './CriterionTable';
import { DoubleCounting } from './DoubleCounting';
import { Limits } from './Limits';
import styles from './Method.module.css';
import { Methods } from './Methods';
import { TenSteps } from './TenSteps';
import { Worked } from './Worked';

const PARTS = ['steps', 'criteria', 'worked', 'readings', 'double', 'methods', 'hours', 'limits'] as const;

/** How the score is made, for the scenario that is open: everything here follows its weights and its method. */
export function MethodView() {
  const { t, number } = useText();
  const prepared = useApp(selectPrepared);
  const ranked = useApp((state) => selectRanking(state).filter(({ rank }) => rank !== undefined).length);
  const title = useApp(({ scenario }) => scenario.title);
  const lead = t('method.lead', {
    scenario: shownTitle(title, t),
    criteria: prepared.criteria.length,
    regions: number(prepared.regions.length),
    ranked: number(ranked),
  });
  return (
    <FullView title={t('method.title')} lead={lead}>
      <nav className={styles.contents} aria-label={t('method.contents')}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <button type="button" onClick={() => show(part)}>
                {t(`method.part.${part}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <TenSteps />
      <CriterionTable />
      <Worked />
      <CriterionCards />
      <DoubleCounting />
      <Methods />
      <Limits />
    </FullView>
  );
}

/** Not a link: the address of the page is the scenario. */
function show(part: string): void {
  const target = document.getElementById(`method-${part}`);
  target?.scrollIntoView({ block: 'start' });
  target?.focus();
}
