import { BarStrip } from '../../../ui/BarStrip';
import css from './Focus.module.css';
import type { ViewProps } from './viewProps';

/** Trucks of ports: the whole years as bars, the last and the change in figures. */
export function PortsFocus({ view, text: { t } }: ViewProps<'ports'>) {
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
        {view.rows.map(({ id, name, full, trucks, growth }) => {
          const [first, last] = [full.at(0)?.figure.year, full.at(-1)?.figure.year];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={css.bars}>
                <BarStrip values={full.map(({ figure }) => ({ key: String(figure.year), value: figure.value }))} />
                <small className="num">{first === undefined ? '–' : `${first}–${last}`}</small>
              </td>
              <td className="num">{trucks?.text ?? '–'}</td>
              <td className="num">{growth?.text ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
