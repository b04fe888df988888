import { PROJECT_KINDS, PROJECT_STATUSES } from '../../model/place';
import { LAYERS, type LayerId } from '../../model/scenario';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Chip } from '../../ui/Chip';
import { Section } from '../../ui/Section';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import { KindSymbol } from './KindSymbol';
import styles from './OnMap.module.css';
import { toggled } from './toggled';
import { YearSlider } from './YearSlider';

/** What the map shows: kinds and statuses of projects, the year, and the other layers. */
export function OnMap() {
  const { t } = useText();
  const projects = useApp(({ scenario }) => scenario.projects);
  const layers = useApp(({ scenario }) => scenario.layers);
  const setProjects = (part: Partial<typeof projects>): void =>
    change('undo.projects', (scenario) => ({ projects: { ...scenario.projects, ...part } }));
  const toggleLayer = (layer: LayerId): void => change('undo.layers', { layers: toggled(layers, layer, LAYERS) });
  return (
    <Section title={t('explore.map.title')}>
      <fieldset className={styles.group}>
        <legend>{t('explore.map.kinds')}</legend>
        <div className={styles.chips}>
          {PROJECT_KINDS.map((kind) => (
            <Chip
              key={kind}
              label={t(`explore.kind.${kind}`)}
              symbol={<KindSymbol kind={kind} />}
              pressed={projects.kinds.includes(kind)}
              onToggle={() => setProjects({ kinds: toggled(projects.kinds, kind, PROJECT_KINDS) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('explore.map.statuses')}</legend>
        <div className={styles.chips}>
          {PROJECT_STATUSES.map((status) => (
            <Chip
              key={status}
              label={t(`explore.status.${status}`)}
              pressed={projects.statuses.includes(status)}
              onToggle={() => setProjects({ statuses: toggled(projects.statuses, status, PROJECT_STATUSES) })}
            />
          ))}
        </div>
      </fieldset>
      <YearSlider />
      <fieldset className={styles.group}>
        <legend>{t('explore.map.layers')}</legend>
        {LAYERS.map((layer) => (
          <Switch
            key={layer}
            label={t(`explore.layer.${layer}`)}
            checked={layers.includes(layer)}
            onChange={() => toggleLayer(layer)}
          />
        ))}
      </fieldset>
    </Section>
  );
}
