import type { Crossing } from '../../model/port';
import { selectTableBorder } from '../../state/border/table';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { FigureLine } from '../../ui/FigureLine';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { FigureSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

/** How a crossing stands under the plan, what it carries then, and what of it is assumed or not known. In the ports view alone. */
export function PlanFacts({ crossing }: { readonly crossing: Crossing }) {
  const text = useText();
  const { t } = text;
  const isPorts = useApp(({ scenario }) => scenario.view === 'ports');
  const year = useApp(({ scenario }) => scenario.year);
  const state = useApp(selectTableBorder).states.get(crossing.id);
  if (!isPorts || state === undefined) return null;
  const assumed = <Tag tone="warn">{t('border.assumption')}</Tag>;
  return (
    <Section title={t('border.here.title')} aux={crossing.name}>
      <ul>
        <FigureLine
          label={t('border.here.state', { year: String(year) })}
          value={t(state.isOpen ? 'border.here.open' : 'border.here.closed')}
        />
        <FigureLine
          label={t('border.here.minutes')}
          value={t('unit.minutes', { value: text.number(state.minutes) })}
          tags={assumed}
        />
        <LanesLine crossing={crossing} />
        <LoadLine crossing={crossing} />
      </ul>
      <p className={styles.note}>{t('border.here.waitUnknown')}</p>
      <Button size="small" onClick={() => patchBorder({ editing: { crossingId: crossing.id, old: undefined } })}>
        {t('border.here.change')}
      </Button>
    </Section>
  );
}

function LanesLine({ crossing }: { readonly crossing: Crossing }) {
  const text = useText();
  const { t, number } = text;
  const { states, lanes } = useApp(selectTableBorder);
  const planned = states.get(crossing.id)?.lanes;
  const known = lanes.get(crossing.id);
  const label = t('border.here.lanes');
  if (planned !== undefined) {
    const value = t('border.here.lanesPlan', { lanes: number(planned) });
    return <FigureLine label={label} value={value} tags={<Tag tone="warn">{t('border.assumption')}</Tag>} />;
  }
  if (known === undefined) return <FigureLine label={label} value={t('border.here.lanesUnknown')} />;
  return (
    <FigureLine label={label} value={number(known.value)} source={<FigureSource label={label} figure={known} />} />
  );
}

function LoadLine({ crossing }: { readonly crossing: Crossing }) {
  const { t, number, percent } = useText();
  const { loads } = useApp(selectTableBorder);
  const load = loads?.find(({ crossingId }) => crossingId === crossing.id)?.after;
  const label = t('border.here.load');
  if (loads === undefined) return <FigureLine label={label} value={t('border.loads.running')} />;
  if (load === undefined) return <FigureLine label={label} value={t('border.here.loadUnknown')} />;
  const values = {
    trucks: number(load.trucksPerDay),
    share: percent(load.utilisation),
    wait: t('unit.minutes', { value: number(load.delayMinutes) }),
  };
  return <FigureLine label={label} value={t('border.here.loadValue', values)} />;
}
