import type { Criterion } from '../../model/criterion';
import { MIN_COVERAGE } from '../../scoring/defaults';
import { change } from '../../state/actions';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import { KnockoutRow } from './KnockoutRow';
import { shownKnockouts, withKnockout } from './knockoutView';
import styles from './MustHave.module.css';

/** Limits a region must keep, whatever its score. */
export function MustHave() {
  const { t, percent } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const knockouts = useApp(({ scenario }) => scenario.knockouts);
  const minCoverage = useApp(({ scenario }) => scenario.minCoverage);
  const shown = shownKnockouts(criteria, knockouts);
  return (
    <Section title={t('explore.must.title')} aux={<PassCount />}>
      {shown.map((criterion) => (
        <KnockoutRow key={criterion.id} criterion={criterion} />
      ))}
      <AddKnockout criteria={criteria.filter((criterion) => !shown.includes(criterion))} />
      <div className={styles.switch}>
        <Switch
          label={t('explore.must.coverage', { share: percent(MIN_COVERAGE) })}
          checked={minCoverage > 0}
          onChange={(on) => change('undo.coverage', { minCoverage: on ? MIN_COVERAGE : 0 })}
        />
      </div>
    </Section>
  );
}

/** How many regions in scope pass every limit. */
function PassCount() {
  const { t } = useText();
  const ranking = useApp(selectRanking);
  const inScope = ranking.filter(({ unranked }) => unranked !== 'out-of-scope').length;
  const ranked = ranking.filter(({ rank }) => rank !== undefined).length;
  return <span aria-live="polite">{t('explore.must.pass', { ranked, all: inScope })}</span>;
}

function AddKnockout({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { t, language } = useText();
  const options = [
    { value: '', label: t('explore.must.add') },
    ...criteria.map((criterion) => ({
      value: String(criterion.id),
      label: criterion.names[language],
      group: t(`explore.theme.${criterion.theme}`),
    })),
  ];
  const add = (chosen: string): void => {
    const criterion = criteria.find(({ id }) => id === chosen);
    if (criterion === undefined) return;
    change('undo.knockout', ({ knockouts }) => ({ knockouts: withKnockout(knockouts, { criterionId: criterion.id }) }));
  };
  return <Select label={t('explore.must.add')} hideLabel size="small" options={options} value="" onChange={add} />;
}
