import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import { COUNTRIES } from '../../model/geo';
import type { Assumptions } from '../../model/scenario';
import { NumberField } from '../../ui/NumberField';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';

interface PaceFieldsProps {
  readonly assumptions: Assumptions;
  readonly onChange: (part: Partial<Assumptions>) => void;
}

/** How fast trucks are in each country beside the speeds of the roads, and whether their driver rests. */
export function PaceFields({ assumptions: { speedFactor, restRules }, onChange }: PaceFieldsProps) {
  const { t } = useText();
  return (
    <>
      {COUNTRIES.map((country, index) => {
        const label = t('explore.assume.pace', { name: t(`country.${country}`) });
        const usual = DEFAULT_ASSUMPTIONS.speedFactor[country];
        const set = (times: number): void => onChange({ speedFactor: { ...speedFactor, [country]: times } });
        return (
          <NumberField
            key={country}
            label={label}
            note={index === 0 ? t('explore.assume.paceWhy') : undefined}
            unit={t('explore.unit.times')}
            value={speedFactor[country]}
            min={0.1}
            max={3}
            step={0.05}
            onChange={set}
            resetLabel={t('explore.resetOf', { name: label })}
            onReset={speedFactor[country] === usual ? undefined : () => set(usual)}
          />
        );
      })}
      <Switch
        label={t('explore.assume.rest')}
        checked={restRules}
        onChange={(checked) => onChange({ restRules: checked })}
      />
    </>
  );
}
