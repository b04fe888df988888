import { OPENING_PRESET, presetById, presetOf } from '../../scoring/presets';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';

/** Back to the preset the page opens with, all locks open. */
export function ResetWeights() {
  const { t } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const atStart = useApp(
    ({ scenario, atlas }) =>
      scenario.locked.length === 0 && presetOf(scenario.weights, atlas.criteria) === OPENING_PRESET,
  );
  const reset = (): void =>
    change('undo.preset', { weights: presetById(OPENING_PRESET).weights(criteria), locked: [] });
  return (
    <Button variant="link" disabled={atStart} onClick={reset}>
      {t('explore.reset')}
    </Button>
  );
}
