import type { ProjectId } from '../../model/ids';
import { change } from '../../state/actions';
import { servableFabs } from '../../state/effectFabs';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import css from './Ports.module.css';

/** The fab that the ports view counts hours to. */
export function FabPicker({ value }: { readonly value: ProjectId | undefined }) {
  const text = useText();
  const fabs = useApp(({ atlas }) => servableFabs(atlas.projects));
  const choose = (id: string): void =>
    change('undo.effectOn', { effectOn: fabs.filter((fab) => fab.id === id).map((fab) => fab.id) });
  return (
    <label className={css.picker}>
      {text.t('ports.effect.to')}
      <select value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        {fabs.map(({ id, name, city }) => (
          <option key={id} value={id}>
            {name} · {city}
          </option>
        ))}
      </select>
    </label>
  );
}
