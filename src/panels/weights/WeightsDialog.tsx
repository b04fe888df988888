import { useState } from 'react';
import { Tabs } from '../../ui/Tabs';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { DataPart } from './DataPart';
import { InfluencePart } from './InfluencePart';
import { LevelPart } from './LevelPart';
import { OrderLevel } from './OrderLevel';
import { PairsLevel } from './PairsLevel';
import { SwingLevel } from './SwingLevel';

const WAYS = ['swing', 'order', 'pairs', 'data', 'influence'] as const;
type Way = (typeof WAYS)[number];

/** Ways to find weights other than sliders, and what the weights do. Nothing counts before it is taken over. */
export function WeightsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const [way, setWay] = useState<Way>('swing');
  const content = (id: Way) => {
    switch (id) {
      case 'swing':
        return <LevelPart lead={t('weights.swing.lead')} Level={SwingLevel} onClose={onClose} />;
      case 'order':
        return <LevelPart lead={t('weights.order.lead')} Level={OrderLevel} onClose={onClose} />;
      case 'pairs':
        return <LevelPart lead={t('weights.pairs.lead')} Level={PairsLevel} onClose={onClose} />;
      case 'data':
        return <DataPart onClose={onClose} />;
      case 'influence':
        return <InfluencePart />;
    }
  };
  return (
    <WorkDialog title={t('weights.open')} size="wide" onClose={onClose}>
      <Tabs
        label={t('weights.ways')}
        items={WAYS.map((id) => ({ id, label: t(`weights.way.${id}`), content: () => content(id) }))}
        selected={way}
        onSelect={setWay}
      />
    </WorkDialog>
  );
}
