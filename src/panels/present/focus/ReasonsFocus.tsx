import type { RegionId } from '../../../model/ids';
import { DivergingBar } from '../../../ui/DivergingBar';
import { againstMedian } from '../../../views/story/median';
import { regionOf, type StoryWorld } from '../../../views/story/world';
import css from './Focus.module.css';

const EACH = 3;

/** Points of a region against the one in the middle: the criteria that help most and those that cost most. */
export function ReasonsFocus({ regionId, world }: { readonly regionId: RegionId; readonly world: StoryWorld }) {
  const { t, signed, language } = world.text;
  const region = regionOf(world, regionId);
  const compared = region && againstMedian(world, region);
  if (compared === undefined) return null;
  const sorted = compared.points.toSorted((a, b) => b.points - a.points);
  const shown = sorted.length > 2 * EACH ? [...sorted.slice(0, EACH), ...sorted.slice(-EACH)] : sorted;
  const reach = Math.max(...shown.map(({ points }) => Math.abs(points)));
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('story.focus.reasons')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story.criterion')}</th>
          <th scope="col">{t('story.against', { name: compared.median.names[language] })}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ criterionId, points }) => (
          <tr key={criterionId}>
            <th scope="row">
              {world.atlas.criteria.find(({ id }) => id === criterionId)?.names[language] ?? criterionId}
            </th>
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
