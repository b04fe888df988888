import { DivergingBar } from '../../../ui/DivergingBar';
import css from './Focus.module.css';
import type { ViewProps } from './viewProps';

/** Points of a region against the one in the middle: the criteria that help most and those that cost most. */
export function ReasonsFocus({ view: { median, rows }, text: { t, signed } }: ViewProps<'reasons'>) {
  const reach = Math.max(...rows.map(({ points }) => Math.abs(points)));
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('story.focus.reasons')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story.criterion')}</th>
          <th scope="col">{t('story.against', { name: median })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, points }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <DivergingBar value={points} reach={reach} />
              <span className="num">{signed(points, 1)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
