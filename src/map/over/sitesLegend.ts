import { CLASS_EDGES, scoreClass } from '../../scoring/classes';
import { lastOf } from '../../state/memo';
import type { AppState } from '../../state/store';
import type { Text } from '../../text/text';
import type { LegendBlock } from '../legendModel';

/** What the points of the candidate sites mean, and which of them is open. */
export function sitesLegend({ scenario, session }: AppState, text: Text): LegendBlock | undefined {
  const { picture } = session.sites;
  if (picture === undefined || scenario.view !== 'explore') return undefined;
  return block(picture.chosen?.score, text);
}

const block = lastOf((open: number | undefined, { t }: Text): LegendBlock => {
  const openRow = (score: number) => ({
    swatch: { type: 'site', scoreClass: scoreClass(score), isOpen: true } as const,
    label: t('sites.legend.open'),
  });
  return {
    id: 'sites',
    title: t('sites.legend'),
    note: t('sites.legend.note'),
    rows: [
      { swatch: { type: 'ramp', of: 'score', edges: CLASS_EDGES.map(String) }, label: '' },
      { swatch: { type: 'site', scoreClass: 5, isOpen: false }, label: t('sites.legend.one') },
      ...(open === undefined ? [] : [openRow(open)]),
    ],
  };
});
