import type { PortId } from '../../../model/ids';
import { BarStrip } from '../../../ui/BarStrip';
import { seriesOf } from '../../../views/series';
import { factOf } from '../../../views/story/facts';
import { portOf, type StoryWorld } from '../../../views/story/world';
import css from './Focus.module.css';

/** Trucks of ports: the whole years as bars, the last and the change in figures. */
export function PortsFocus({ portIds, world }: { readonly portIds: readonly PortId[]; readonly world: StoryWorld }) {
  const { t } = world.text;
  const counts = world.extras.ports?.counts ?? [];
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('story.focus.ports')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story.port')}</th>
          <th scope="col">{t('story.byYear')}</th>
          <th scope="col">{t('story.trucks')}</th>
          <th scope="col">{t('story.change')}</th>
        </tr>
      </thead>
      <tbody>
        {portIds.flatMap((id) => {
          const port = portOf(world, id);
          if (port === undefined) return [];
          const { full } = seriesOf(counts, port.id, 'trucks');
          const [first, last] = [full.at(0)?.figure.year, full.at(-1)?.figure.year];
          return [
            <tr key={id}>
              <th scope="row">{port.name}</th>
              <td className={css.bars}>
                <BarStrip values={full.map(({ figure }) => ({ key: String(figure.year), value: figure.value }))} />
                <small className="num">{first === undefined ? '–' : `${first}–${last}`}</small>
              </td>
              <td className="num">{factOf(world, `trucks:${id}`)?.text ?? '–'}</td>
              <td className="num">{factOf(world, `growth:${id}`)?.text ?? '–'}</td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
