import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { Tabs } from '../../ui/Tabs';
import { Panel } from '../frame/Panel';
import { useText } from '../useText';
import css from './ConfidenceView.module.css';
import { TABS } from './tabs';

/** How firm the ranking is, and what would change it: one tab for each way of asking. */
export function ConfidenceView() {
  const { t } = useText();
  const chosen = useApp(({ session }) => session.confidenceTab);
  const [first] = TABS;
  if (first === undefined) return null;
  const { id: selected } = TABS.find(({ id }) => id === chosen) ?? first;
  return (
    <div className={css.view}>
      <Tabs
        label={t('confidence.tabs')}
        items={TABS.map(({ id, label, Content }) => ({
          id,
          label: t(label),
          content: () => (
            <Panel>
              <Content />
            </Panel>
          ),
        }))}
        selected={selected}
        onSelect={(confidenceTab) => patchSession({ confidenceTab })}
      />
    </div>
  );
}
